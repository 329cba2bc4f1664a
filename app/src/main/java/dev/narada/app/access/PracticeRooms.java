package dev.narada.app.access;

import dev.narada.events.WorkshopId;
import dev.narada.http.Language;
import java.time.Instant;
import java.util.List;

/** The rooms to practise in. */
public interface PracticeRooms {

    /** A room that can be led, until it ends by itself. */
    record Open(WorkshopId workshopId, Instant until) {}

    List<Open> open();

    /** Takes some seconds. */
    Open start(Language language);

    /** Whether there was one of this name. */
    boolean end(WorkshopId workshop);
}
