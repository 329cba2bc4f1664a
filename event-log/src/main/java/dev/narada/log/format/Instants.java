package dev.narada.log.format;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as leaves have them: UTC with exactly three digits of milliseconds, {@code 2021-11-10T13:00:00.123Z}. */
public final class Instants {

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Instants() {}

    public static String text(Instant instant) {
        return MILLIS.format(instant);
    }

    public static Instant parse(String text) {
        return Instant.parse(text);
    }
}
