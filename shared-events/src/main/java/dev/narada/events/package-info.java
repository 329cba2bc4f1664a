/** The facts: what happened in the room, as records. */
@NullMarked
package dev.narada.events;

import org.jspecify.annotations.NullMarked;
