/** What the room wants to know. */
@NullMarked
package dev.narada.command.questions;

import org.jspecify.annotations.NullMarked;
