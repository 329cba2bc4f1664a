package dev.narada.query.workshop;

import dev.narada.events.WorkshopId;
import dev.narada.http.Language;

/** Which notice of data use people of a workshop agree to. */
@FunctionalInterface
public interface Notices {
    Notice noticeOf(WorkshopId workshop, Language in);
}
