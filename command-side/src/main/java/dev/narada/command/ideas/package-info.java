/** What could be done. */
@NullMarked
package dev.narada.command.ideas;

import org.jspecify.annotations.NullMarked;
