package dev.narada.command;

import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants to happen in one workshop. Its simple name is its name for outside programs. */
public interface Command {

    WorkshopId workshopId();

    /** What is wrong with the fields themselves, before any rule of the room is asked; null when nothing is. */
    default Outcome.@Nullable Refused fault() {
        return null;
    }

    /** Whether it is about whoever sends it. */
    default boolean isOwn(Actor actor) {
        return true;
    }
}
