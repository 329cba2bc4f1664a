package dev.narada.app;

import dev.narada.app.access.NoticeVersions;
import dev.narada.events.workshop.Rules;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import java.util.List;

/** What people are told about their data before they give any. A new wording is a new version. */
final class PrivacyNotice {

    static final String VERSION = "3";

    /** All that people may have been told, the oldest first. */
    static final NoticeVersions VERSIONS = new NoticeVersions(List.of("1", "2", VERSION));

    private PrivacyNotice() {}

    /** In short, with the time that the workshop keeps contacts and names for; after the end of that line whatever else there is to say. */
    static String under(Rules rules, Language in) {
        var kept = rules.retention();
        return Messages.of(PrivacyNotice.class)
                .say(in, "privacy-notice", "days", kept.contactDays(), "years", kept.proofYears());
    }
}
