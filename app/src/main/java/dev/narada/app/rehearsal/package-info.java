/** A short meeting that a fresh server holds with itself, so that the JVM learns what it will be asked to do. */
@NullMarked
package dev.narada.app.rehearsal;

import org.jspecify.annotations.NullMarked;
