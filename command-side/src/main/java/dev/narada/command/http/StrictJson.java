package dev.narada.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.narada.command.FieldRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a body that is one JSON object, and nothing that two readers could read differently: strict UTF-8, no field
 * twice, nothing after the end, at most 8 levels, whole numbers only.
 */
final class StrictJson {

    static final int MOST_BYTES = 16 * 1024;
    static final int DEEPEST = 8;

    private static final int LONGEST_NUMBER = 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(MOST_BYTES)
                    .maxStringLength(MOST_BYTES)
                    .maxNameLength(MOST_BYTES)
                    .build())
            .build();

    private StrictJson() {}

    /** The fields in the order given; values are strings, longs, booleans, lists, maps and null. */
    static Map<String, @Nullable Object> read(byte[] body) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text(body))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw RequestRefused.by(HttpRefusal.NOT_JSON);
            }
            var fields = object(parser, "");
            if (parser.nextToken() != null) {
                throw RequestRefused.by(HttpRefusal.NOT_JSON);
            }
            return fields;
        } catch (StreamConstraintsException _) {
            throw RequestRefused.by(HttpRefusal.TOO_DEEP);
        } catch (JacksonException _) {
            throw RequestRefused.by(HttpRefusal.NOT_JSON);
        }
    }

    private static String text(byte[] body) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException _) {
            throw RequestRefused.by(HttpRefusal.NOT_UTF8);
        }
    }

    private static Map<String, @Nullable Object> object(JsonParser parser, String path) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = path.isEmpty() ? name : path + "." + name;
            parser.nextToken();
            if (fields.containsKey(name)) {
                throw RequestRefused.by(HttpRefusal.FIELD_TWICE, at);
            }
            fields.put(name, value(parser, at));
        }
        return fields;
    }

    private static List<@Nullable Object> array(JsonParser parser, String path) {
        var values = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, path + "[" + values.size() + "]"));
        }
        return values;
    }

    private static @Nullable Object value(JsonParser parser, String at) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at);
            case START_ARRAY -> array(parser, at);
            case VALUE_STRING -> storable(parser.getString(), at);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> whole(parser, at);
            default -> throw RequestRefused.by(FieldRefusal.FIELD_INVALID, at);
        };
    }

    /** A number of more digits than any field takes is not even read. */
    private static long whole(JsonParser parser, String at) {
        try {
            if (parser.getStringLength() > LONGEST_NUMBER) {
                throw RequestRefused.by(FieldRefusal.FIELD_INVALID, at);
            }
            return parser.getLongValue();
        } catch (JacksonException _) {
            throw RequestRefused.by(FieldRefusal.FIELD_INVALID, at);
        }
    }

    /** Half a surrogate pair and NUL can be written in JSON, but not be kept as text everywhere. */
    private static String storable(String text, String at) {
        if (text.chars().anyMatch(sign -> sign == 0)
                || text.codePoints()
                        .anyMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE)) {
            throw RequestRefused.by(FieldRefusal.FIELD_INVALID, at);
        }
        return text;
    }
}
