/** The one main class and its wiring. */
@NullMarked
package dev.narada.app;

import org.jspecify.annotations.NullMarked;
