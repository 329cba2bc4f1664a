/** Slices that decide, one package per feature. */
@NullMarked
package dev.narada.command;

import org.jspecify.annotations.NullMarked;
