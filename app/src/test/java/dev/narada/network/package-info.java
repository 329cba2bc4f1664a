/** Phones on a network that loses, doubles and reorders what they say. */
@NullMarked
package dev.narada.network;

import org.jspecify.annotations.NullMarked;
