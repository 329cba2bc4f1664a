package dev.narada.query.projection;

import dev.narada.events.Fact;
import dev.narada.log.Recorded;
import dev.narada.query.state.WorkshopState;

/** How a room takes in an event: {@link WorkshopState#apply}, unless a test has it fail. */
@FunctionalInterface
interface Folding {
    WorkshopState fold(WorkshopState room, Recorded<Fact> recorded);
}
