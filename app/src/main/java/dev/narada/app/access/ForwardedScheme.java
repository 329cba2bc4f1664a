package dev.narada.app.access;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * How whoever asks came to the first proxy, as the proxies say it: each adds its own word at the end, so that the first
 * is about the line to the person, whether in {@code X-Forwarded-Proto} or in {@code Forwarded} (RFC 7239).
 */
final class ForwardedScheme {

    private static final Pattern PROTO = Pattern.compile("(?i)(?:^|;)\\s*proto=\"?([a-z]+)\"?\\s*(?:;|$)");

    private ForwardedScheme() {}

    /** In small letters; empty where no proxy said anything. */
    static String of(HttpHeaders headers) {
        var said = first(headers.getFirst("X-Forwarded-Proto"));
        return said.isEmpty() ? proto(first(headers.getFirst("Forwarded"))) : said.toLowerCase(Locale.ROOT);
    }

    private static String proto(String element) {
        return PROTO.matcher(element)
                .results()
                .findFirst()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static String first(@Nullable String list) {
        return list == null ? "" : list.split(",", 2)[0].strip();
    }
}
