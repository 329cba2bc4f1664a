/** What the room settles and what will be done about it. */
@NullMarked
package dev.narada.command.plan;

import org.jspecify.annotations.NullMarked;
