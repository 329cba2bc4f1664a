<<<<<<< HEAD
/**
 * What happened in the room, as business facts. Names and revisions that are stored once are stored for ever; see
 * {@link dev.narada.events.Fact}.
 */
=======
/** The facts: what happened in the room, as records. */
>>>>>>> build
@NullMarked
package dev.narada.events;

import org.jspecify.annotations.NullMarked;
