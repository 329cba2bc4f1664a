package dev.narada.query.board;

import dev.narada.events.WorkshopId;
import java.util.Optional;

/** Where the join code of an open door is kept; it never is in the record. */
@FunctionalInterface
public interface DoorCodes {

    /** Asks where it is kept, however long that takes. */
    Optional<Code> current(WorkshopId workshop);

    /**
     * Sees to it that the code of an open door is at hand before it is first shown, as far as that can be had soon: whoever
     * stands before a projector waits for no second frame. Not for threads that serve many.
     */
    default void recall(WorkshopId workshop) {}

    /** As last seen, at once; whoever shows it is told to look again when it is another. */
    default Optional<Code> seen(WorkshopId workshop) {
        return current(workshop);
    }
}
