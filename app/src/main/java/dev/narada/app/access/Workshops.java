package dev.narada.app.access;

import dev.narada.events.WorkshopId;
import java.util.List;
import java.util.Optional;

/** What the doors have to know of the workshops themselves. */
public interface Workshops {

    List<WorkshopId> all();

    Optional<String> title(WorkshopId workshop);

    /** Whether it was closed, and with it whatever was given out for it. */
    boolean over(WorkshopId workshop);
}
