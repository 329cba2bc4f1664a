/** What takes an act back, as the features say it and as undo asks for it. */
@NullMarked
package dev.narada.command.compensation;

import org.jspecify.annotations.NullMarked;
