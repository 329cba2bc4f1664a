package dev.narada.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that somebody is spoken to in. */
public enum Language {
    PL,
    EN;

    /** The one of both that an {@code Accept-Language} header likes best; Polish when it names neither. */
    public static Language asked(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return PL;
        }
        try {
            var tag = Locale.lookupTag(Locale.LanguageRange.parse(header), java.util.List.of("pl", "en"));
            return "en".equals(tag) ? EN : PL;
        } catch (IllegalArgumentException e) {
            return PL;
        }
    }

    public Locale locale() {
        return this == PL ? Locale.of("pl", "PL") : Locale.of("en", "GB");
    }

    public String pick(String polish, String english) {
        return this == PL ? polish : english;
    }
}
