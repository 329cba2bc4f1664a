package dev.narada.app.access;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Six signs that people read off a screen and type: none that look alike, in any case, with blanks and dashes. */
record JoinCode(String signs) {

    static final String ALPHABET = "ABCDEFGHJKLMNPRTUVWXYZ346789";
    static final int LENGTH = 6;

    private static final SecureRandom RANDOM = new SecureRandom();

    static JoinCode fresh() {
        return new JoinCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    static Optional<JoinCode> typed(String text) {
        var signs = text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                ? Optional.of(new JoinCode(signs))
                : Optional.empty();
    }
}
