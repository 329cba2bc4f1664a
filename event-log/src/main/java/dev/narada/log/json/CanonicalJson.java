package dev.narada.log.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON values in the one form of RFC 8785. Takes {@code Map}, {@code List}, {@code String}, {@code Long},
 * {@code Integer}, {@code Boolean} and null; fractions are refused, because no two languages print them alike.
 */
public final class CanonicalJson {

    /** Whole numbers beyond this are not the same in every JSON reader. */
    private static final long LARGEST = (1L << 53) - 1;

    private CanonicalJson() {}

    public static byte[] bytes(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(@Nullable Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Boolean truth -> out.append(truth.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(exact(number));
            case String text -> quote(text, out);
            case List<?> list -> array(list, out);
            case Map<?, ?> map -> object(map, out);
            default ->
                throw new IllegalArgumentException(
                        "not a JSON value: " + value.getClass().getName());
        }
    }

    private static long exact(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("a whole number beyond 2^53 - 1");
        }
        return number;
    }

    private static void array(List<?> list, StringBuilder out) {
        out.append('[');
        var separator = "";
        for (var element : list) {
            out.append(separator);
            write(element, out);
            separator = ",";
        }
        out.append(']');
    }

    private static void object(Map<?, ?> map, StringBuilder out) {
        // Java compares strings by UTF-16 code units, which is the order that RFC 8785 asks for.
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        out.append('{');
        var separator = "";
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            quote(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (sign < 0x20) {
                        out.append("\\u00")
                                .append(Character.forDigit(sign >> 4, 16))
                                .append(Character.forDigit(sign & 15, 16));
                    } else if (!Character.isSurrogate(sign)) {
                        out.append(sign);
                    } else if (Character.isHighSurrogate(sign)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(sign).append(text.charAt(++i));
                    } else {
                        throw new IllegalArgumentException("half a surrogate pair at " + i);
                    }
                }
            }
        }
        out.append('"');
    }
}
