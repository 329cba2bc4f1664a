package dev.narada.query.workshop;

import dev.narada.events.workshop.Rules;
import dev.narada.http.Language;

/** Which notice of data use people of a workshop with these rules agree to. */
@FunctionalInterface
public interface Notices {
    Notice noticeUnder(Rules rules, Language in);
}
