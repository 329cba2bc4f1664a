/** What the room settled and what will be done about it. */
@NullMarked
package dev.narada.events.plan;

import org.jspecify.annotations.NullMarked;
