package dev.narada.query.rooms;

import dev.narada.events.Fact;
import dev.narada.log.Recorded;
import dev.narada.query.room.Room;

/** How a room takes in an event: {@link Room#apply}, unless a test has it fail. */
@FunctionalInterface
public interface Folding {
    Room fold(Room room, Recorded<Fact> recorded);
}
