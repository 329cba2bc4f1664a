/** What is missing, for whom. */
@NullMarked
package dev.narada.command.needs;

import org.jspecify.annotations.NullMarked;
