package dev.narada.command.http;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The languages that people are spoken to in. */
public enum Language {
    PL,
    EN;

    private static final List<String> SPOKEN = List.of("pl", "en");

    /** The one of both that the caller likes best; Polish when the caller names neither. */
    public static Language of(HttpHeaders headers) {
        var asked = headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null || asked.isBlank()) {
            return PL;
        }
        try {
            return "en".equals(Locale.lookupTag(Locale.LanguageRange.parse(asked), SPOKEN)) ? EN : PL;
        } catch (IllegalArgumentException _) {
            return PL;
        }
    }
}
