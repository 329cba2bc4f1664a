/** A bounded choice with a budget of dots. */
@NullMarked
package dev.narada.command.voting;

import org.jspecify.annotations.NullMarked;
