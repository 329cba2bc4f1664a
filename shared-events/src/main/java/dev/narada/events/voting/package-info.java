/** A bounded choice with a budget of dots. */
@NullMarked
package dev.narada.events.voting;

import org.jspecify.annotations.NullMarked;
