package dev.narada.query.workshop;

import dev.narada.events.WorkshopId;

/** Which notice of data use people of a workshop agree to. */
@FunctionalInterface
public interface Notices {
    Notice noticeOf(WorkshopId workshop);
}
