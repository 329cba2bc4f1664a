/** What could be done, and who supports it. */
@NullMarked
package dev.narada.events.ideas;

import org.jspecify.annotations.NullMarked;
