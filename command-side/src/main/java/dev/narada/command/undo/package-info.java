/** Takes acts back by their opposites, or by setting what was so before. */
@NullMarked
package dev.narada.command.undo;

import org.jspecify.annotations.NullMarked;
