/** Merging on both sides of the board: what needs and ideas do alike, behind one door. */
@NullMarked
package dev.narada.command.merges;

import org.jspecify.annotations.NullMarked;
