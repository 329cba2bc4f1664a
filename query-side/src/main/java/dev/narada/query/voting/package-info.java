/** Votings with dots; while one is secret, nobody's result is computed. */
@NullMarked
package dev.narada.query.voting;

import org.jspecify.annotations.NullMarked;
