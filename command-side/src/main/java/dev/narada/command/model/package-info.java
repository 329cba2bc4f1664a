/** Models that several slices ask the record for. */
@NullMarked
package dev.narada.command.model;

import org.jspecify.annotations.NullMarked;
