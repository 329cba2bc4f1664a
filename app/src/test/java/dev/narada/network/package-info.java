/** Phones on networks that lose, double and reorder what they say, and live rooms of them while servers end and lines fail. */
@NullMarked
package dev.narada.network;

import org.jspecify.annotations.NullMarked;
