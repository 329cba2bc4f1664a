/** What the room wants to know. */
@NullMarked
package dev.narada.events.questions;

import org.jspecify.annotations.NullMarked;
