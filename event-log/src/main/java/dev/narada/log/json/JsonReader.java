package dev.narada.log.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads strict JSON with whole numbers only, into {@code Map}, {@code List}, {@code String}, {@code Long},
 * {@code Boolean} and null. Names that come twice, fractions and anything after the value are refused.
 */
public final class JsonReader {

    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    public static @Nullable Object read(byte[] utf8) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
    }

    public static @Nullable Object read(String text) {
        var reader = new JsonReader(text);
        var value = reader.value(0);
        reader.space();
        if (reader.at < text.length()) {
            throw reader.wrong("more after the value");
        }
        return value;
    }

    /** The value as an object without nulls, as leaves are. */
    public static Map<String, Object> readObject(byte[] utf8) {
        if (!(read(utf8) instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("not a JSON object");
        }
        var object = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> object.put((String) name, value));
        return object;
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw wrong("nested too deep");
        }
        space();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        at++;
        space();
        if (taken('}')) {
            return members;
        }
        do {
            space();
            var name = string();
            space();
            expect(':');
            if (members.containsKey(name)) {
                throw wrong("a name that came already");
            }
            members.put(name, value(depth + 1));
            space();
        } while (taken(','));
        expect('}');
        return members;
    }

    private List<@Nullable Object> array(int depth) {
        var elements = new ArrayList<@Nullable Object>();
        at++;
        space();
        if (taken(']')) {
            return elements;
        }
        do {
            elements.add(value(depth + 1));
            space();
        } while (taken(','));
        expect(']');
        return elements;
    }

    private String string() {
        expect('"');
        var start = at;
        while (peek() != '"' && peek() != '\\' && peek() >= 0x20) {
            at++;
        }
        if (peek() == '"') {
            return text.substring(start, at++);
        }
        var out = new StringBuilder(text.substring(start, at));
        while (!taken('"')) {
            var sign = next();
            if (sign < 0x20) {
                throw wrong("a control sign in a string");
            }
            out.append(sign == '\\' ? escaped() : sign);
        }
        return out.toString();
    }

    private char escaped() {
        var sign = next();
        return switch (sign) {
            case '"', '\\', '/' -> sign;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw wrong("an unknown escape");
        };
    }

    private int hex() {
        var digit = Character.digit(next(), 16);
        if (digit < 0) {
            throw wrong("not a hexadecimal digit");
        }
        return digit;
    }

    private Long number() {
        var start = at;
        taken('-');
        var first = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == first || at - first > 16 || (text.charAt(first) == '0' && (at - first > 1 || first > start))) {
            throw wrong("not a whole number");
        }
        return Long.valueOf(text.substring(start, at));
    }

    private @Nullable Object literal(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong("not a JSON value");
        }
        at += word.length();
        return value;
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("it ends too soon");
        }
        return text.charAt(at);
    }

    private char next() {
        var sign = peek();
        at++;
        return sign;
    }

    private boolean taken(char sign) {
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char sign) {
        if (!taken(sign)) {
            throw wrong("expected " + sign);
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("not JSON of ours at " + at + ": " + what);
    }
}
