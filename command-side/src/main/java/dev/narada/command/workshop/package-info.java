/** The meetings themselves: programme, door, phases, timer, rules. */
@NullMarked
package dev.narada.command.workshop;

import org.jspecify.annotations.NullMarked;
