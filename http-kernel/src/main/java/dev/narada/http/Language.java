package dev.narada.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The languages that people are spoken to in. */
public enum Language {
    PL(Locale.of("pl", "PL")),
    EN(Locale.of("en", "GB"));

    private static final List<String> SPOKEN = List.of("pl", "en");

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The one of both that the caller likes best; Polish when the caller names neither. */
    public static Language of(HttpHeaders headers) {
        return asked(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The one of both that an {@code Accept-Language} header likes best. */
    public static Language asked(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return PL;
        }
        try {
            return "en".equals(Locale.lookupTag(Locale.LanguageRange.parse(header), SPOKEN)) ? EN : PL;
        } catch (IllegalArgumentException _) {
            return PL;
        }
    }

    /** By which dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** Its code in headers and addresses. */
    public String tag() {
        return locale.getLanguage();
    }
}
