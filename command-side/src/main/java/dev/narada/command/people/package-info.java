/** Who signs up, who comes in at the door, who is there. */
@NullMarked
package dev.narada.command.people;

import org.jspecify.annotations.NullMarked;
