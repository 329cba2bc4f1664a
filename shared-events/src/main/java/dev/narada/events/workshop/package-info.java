/** What the organisers and the facilitator settle about the meetings themselves. */
@NullMarked
package dev.narada.events.workshop;

import org.jspecify.annotations.NullMarked;
