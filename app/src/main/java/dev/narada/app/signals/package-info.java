/** The doors of what the room signals without a word. */
@NullMarked
package dev.narada.app.signals;

import org.jspecify.annotations.NullMarked;
