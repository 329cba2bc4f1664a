package dev.narada.command.http;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The languages that people are spoken to in. */
public enum Language {
    PL,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("pl"));

    /** The caller's first choice among those spoken; English when the caller says nothing. */
    public static Language of(HttpHeaders headers) {
        var asked = headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null) {
            return EN;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(asked), SPOKEN);
            return found != null && found.getLanguage().equals("pl") ? PL : EN;
        } catch (IllegalArgumentException _) {
            return EN;
        }
    }
}
