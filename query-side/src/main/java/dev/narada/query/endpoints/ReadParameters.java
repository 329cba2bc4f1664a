package dev.narada.query.endpoints;

import dev.narada.http.RequestRefused;
import dev.narada.query.Audience;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;

/**
 * What a reader may be asked after the question mark. What cannot be read is refused before anything is waited for:
 * taken for nothing, a mistyped choice would give the most open view.
 */
public enum ReadParameters {
    AT(ReadParameters::isMoment, ReadRefusal.POSITION_INVALID),
    MIN(ReadParameters::isNumber, ReadRefusal.POSITION_INVALID),
    AFTER(ReadParameters::isNumber, ReadRefusal.POSITION_INVALID),
    POSITION(ReadParameters::isSize, ReadRefusal.POSITION_INVALID),
    AUDIENCE(ReadParameters::isAudience, ReadRefusal.CHOICE_UNKNOWN),
    LIMIT(given -> isNumber(given) && isWithin(Long.parseLong(given)), ReadRefusal.LIMIT_INVALID),
    ITEM(
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                    .asMatchPredicate(),
            ReadRefusal.ITEM_INVALID),
    KIND(Set.of("needs", "ideas")::contains, ReadRefusal.SIMILAR_INVALID),
    TEXT(given -> given.length() <= ReadParameters.LONGEST_TEXT, ReadRefusal.SIMILAR_INVALID),
    NAMES(Set.of("true", "false")::contains, ReadRefusal.CHOICE_UNKNOWN),
    SIZE(ReadParameters::isSize, ReadRefusal.SIZE_INVALID),
    FROM(ReadParameters::isSize, ReadRefusal.SIZE_INVALID),
    TO(ReadParameters::isSize, ReadRefusal.SIZE_INVALID),
    N(ReadParameters::isNumber, ReadRefusal.SIZE_INVALID);

    /** Items on a page of the history. */
    public static final int MOST_ITEMS = 1_000;

    /** Signs of a text that is looked for. */
    public static final int LONGEST_TEXT = 620;

    private static final Pattern PLACE = Pattern.compile("0*[1-9]\\d{0,18}");
    private static final Pattern DOCUMENT =
            Pattern.compile("(minutes|attendance-[^/]*)\\.pdf|attendance\\.csv|.*\\.ics|late|data");

    private static final Set<ReadParameters> NEEDED = EnumSet.of(KIND, TEXT, FROM, TO, N);

    private final Predicate<String> readable;
    private final ReadRefusal otherwise;

    ReadParameters(Predicate<String> readable, ReadRefusal otherwise) {
        this.readable = readable;
        this.otherwise = otherwise;
    }

    /** As it stands in the address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the reader is of no use without it. */
    public boolean isNeeded() {
        return NEEDED.contains(this);
    }

    /** What the reader at this path may be asked. */
    public static Set<ReadParameters> of(String path) {
        var end = path.substring(path.lastIndexOf('/') + 1);
        return switch (end) {
            case "live" -> EnumSet.of(AFTER, MIN, AUDIENCE);
            case "history" -> EnumSet.of(AFTER, LIMIT, ITEM, AT, MIN, AUDIENCE);
            case "undo" -> EnumSet.of(POSITION, MIN);
            case "similar" -> EnumSet.of(KIND, TEXT, MIN, AUDIENCE);
            case "checkpoint", "qr.svg" -> EnumSet.of(SIZE, MIN);
            case "consistency" -> EnumSet.of(FROM, TO, MIN);
            case "inclusion" -> EnumSet.of(N, SIZE, MIN);
            case "room-pack.pdf" -> EnumSet.of(NAMES, AT, MIN);
            case "record.zip" -> EnumSet.of(MIN, AUDIENCE);
            case "parked", "workshops", "checkpoints", "rotations", "latency" -> EnumSet.of(MIN);
            case "signals" -> EnumSet.of(MIN, AUDIENCE);
            default -> DOCUMENT.matcher(end).matches() ? EnumSet.of(AT, MIN) : EnumSet.of(AT, MIN, AUDIENCE);
        };
    }

    /** Ends in a problem that names what is asked and cannot be read. */
    static void check(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var known = of(request.getPath().value());
        var given = request.getQueryParams();
        for (var name : given.keySet()) {
            if (known.stream().noneMatch(one -> one.key().equals(name))) {
                throw RequestRefused.by(ReadRefusal.PARAMETER_UNKNOWN, name);
            }
        }
        known.forEach(one -> one.check(given));
    }

    private void check(MultiValueMap<String, String> given) {
        var values = given.getOrDefault(key(), List.of());
        var missing = values.isEmpty() && isNeeded();
        if (missing || values.size() > 1 || values.stream().anyMatch(value -> value == null || !readable.test(value))) {
            throw RequestRefused.by(otherwise, key());
        }
    }

    private static boolean isAudience(String given) {
        return Arrays.stream(Audience.values()).anyMatch(each -> each.name().equals(given));
    }

    private static boolean isWithin(long limit) {
        return limit >= 1 && limit <= MOST_ITEMS;
    }

    private static boolean isNumber(String given) {
        try {
            return Character.isDigit(given.codePointAt(0)) && Long.parseLong(given) >= 0;
        } catch (NumberFormatException | IndexOutOfBoundsException _) {
            return false;
        }
    }

    /** One at least: of nothing there is nothing to show. */
    private static boolean isSize(String given) {
        return isNumber(given) && Long.parseLong(given) > 0;
    }

    private static boolean isMoment(String given) {
        if (PLACE.matcher(given).matches()) {
            return isNumber(given);
        }
        try {
            return Instant.parse(given).isAfter(Instant.MIN);
        } catch (DateTimeException _) {
            return false;
        }
    }
}
