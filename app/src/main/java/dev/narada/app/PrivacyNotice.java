package dev.narada.app;

import dev.narada.app.access.NoticeVersions;
import dev.narada.events.workshop.Rules;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import java.util.List;

/** What people are told about their data before they give any. A new wording is a new version. */
final class PrivacyNotice {

    static final String VERSION = "2";

    /** All that people may have been told, the oldest first. */
    static final NoticeVersions VERSIONS = new NoticeVersions(List.of("1", VERSION));

    private PrivacyNotice() {}

    /** In short, with the days that the workshop keeps contacts for; after the end of that line whatever else there is to say. */
    static String under(Rules rules, Language in) {
        var days = rules.retention().contactDays();
        return Messages.of(PrivacyNotice.class).say(in, "privacy-notice", "days", days);
    }
}
