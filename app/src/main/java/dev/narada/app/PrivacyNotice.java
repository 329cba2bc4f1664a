package dev.narada.app;

import dev.narada.app.access.NoticeVersions;
import dev.narada.http.Language;
import java.util.List;

/** What people are told about their data before they give any. A new wording is a new version. */
final class PrivacyNotice {

    static final String VERSION = "1";

    /** All that people may have been told, the oldest first. */
    static final NoticeVersions VERSIONS = new NoticeVersions(List.of(VERSION));

    private PrivacyNotice() {}

    static String in(Language tongue) {
        return tongue == Language.EN
                ? "Your name, organisation and contact are kept by the organiser of these meetings, only to run them, "
                        + "and are deleted when the stated time after the last meeting is over. You may leave them "
                        + "out. What you write is kept in the record without your name. On this page you can at any "
                        + "time take your data as a file, correct them or have them erased."
                : "Imię, organizację i kontakt przechowuje organizator spotkań, wyłącznie po to, żeby je "
                        + "przeprowadzić, i usuwa po upływie podanego czasu od ostatniego spotkania. Można ich nie "
                        + "podawać. To, co napiszesz, zostaje w zapisie bez imienia. Na tej stronie w każdej chwili "
                        + "można pobrać swoje dane, poprawić je albo usunąć.";
    }
}
