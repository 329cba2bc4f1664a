@NullMarked
package dev.narada.app.access;

import org.jspecify.annotations.NullMarked;
