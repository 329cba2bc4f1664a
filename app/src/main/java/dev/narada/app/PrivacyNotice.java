package dev.narada.app;

import dev.narada.app.access.NoticeVersions;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import java.util.List;

/** What people are told about their data before they give any. A new wording is a new version. */
final class PrivacyNotice {

    static final String VERSION = "1";

    /** All that people may have been told, the oldest first. */
    static final NoticeVersions VERSIONS = new NoticeVersions(List.of(VERSION));

    private PrivacyNotice() {}

    static String in(Language tongue) {
        return Messages.of(PrivacyNotice.class).say(tongue, "privacy-notice");
    }
}
