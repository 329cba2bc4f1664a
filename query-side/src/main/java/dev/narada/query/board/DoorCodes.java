package dev.narada.query.board;

import dev.narada.events.WorkshopId;
import java.util.Optional;

/** Where the join code of an open door is kept; it never is in the record. */
@FunctionalInterface
public interface DoorCodes {
    Optional<Code> current(WorkshopId workshop);
}
