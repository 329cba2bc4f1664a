/** What is missing, for whom, and who feels the same. */
@NullMarked
package dev.narada.events.needs;

import org.jspecify.annotations.NullMarked;
