/** What the room wants to know. */
@NullMarked
package dev.narada.query.questions;

import org.jspecify.annotations.NullMarked;
