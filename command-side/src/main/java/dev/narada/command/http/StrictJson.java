package dev.narada.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.narada.command.FieldRefusal;
import dev.narada.command.NormalForm;
import dev.narada.http.HttpRefusal;
import dev.narada.http.Problem;
import dev.narada.http.RequestRefused;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a body that is one JSON object, and nothing that two readers could read differently, and makes records of its
 * fields. A component is a field: {@code @Nullable} ones may be left out, all others must be there, nothing else may
 * be, and no value is turned into another type.
 */
public final class StrictJson {

    static final int MOST_BYTES = 16 * 1024;
    static final int DEEPEST = 8;

    private static final JsonMapper JSON = StrictTypes.readBy(JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(MOST_BYTES)
                            .maxStringLength(MOST_BYTES)
                            .maxNameLength(MOST_BYTES)
                            .build())
                    .build()))
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(none -> Arrays.stream(CoercionInputShape.values())
                    .forEach(shape -> none.setCoercion(shape, CoercionAction.Fail)))
            .build();

    private static final ObjectReader FIELDS = JSON.readerFor(new TypeReference<Map<String, @Nullable Object>>() {});

    private StrictJson() {}

    /** The fields in the order given; values are strings, longs, booleans, lists, maps and null. */
    static Map<String, @Nullable Object> read(byte[] body) {
        try {
            Map<String, @Nullable Object> fields = FIELDS.readValue(text(body));
            if (fields == null) {
                throw RequestRefused.by(HttpRefusal.NOT_JSON);
            }
            return fields;
        } catch (StreamConstraintsException _) {
            throw RequestRefused.by(HttpRefusal.TOO_DEEP);
        } catch (JacksonException e) {
            throw unread(e);
        }
    }

    /** The record, or a 400 that names the field. */
    public static <T> T bind(Class<T> type, Map<String, ? extends @Nullable Object> fields) {
        try {
            return JSON.convertValue(fields, type);
        } catch (JacksonException e) {
            throw refused(e, fields);
        }
    }

    /** One value read as the given type. */
    public static <T> T value(Class<T> type, @Nullable Object value, String field) {
        if (value == null) {
            throw RequestRefused.by(FieldRefusal.FIELD_MISSING, field);
        }
        try {
            return JSON.convertValue(value instanceof String text ? NormalForm.line(text) : value, type);
        } catch (JacksonException _) {
            throw RequestRefused.by(FieldRefusal.FIELD_INVALID, field);
        }
    }

    /** Whether the field may be left out. */
    public static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Jackson has no exception of its own for what comes twice. */
    private static RequestRefused unread(JacksonException e) {
        var twice = e.getOriginalMessage().startsWith("Duplicate");
        return (twice || e instanceof InvalidFormatException)
                        && e.processor() instanceof JsonParser parser
                        && !parser.streamReadContext().inRoot()
                ? RequestRefused.by(
                        twice ? HttpRefusal.FIELD_TWICE : FieldRefusal.FIELD_INVALID, path(parser.streamReadContext()))
                : RequestRefused.by(HttpRefusal.NOT_JSON);
    }

    /** Where the parser stands, such as {@code parts[0].name}. */
    private static String path(TokenStreamContext at) {
        if (at.inRoot()) {
            return "";
        }
        var whole = path(at.getParent());
        return at.inArray() ? whole + "[" + at.getCurrentIndex() + "]" : part(whole, at.currentName());
    }

    private static String part(String whole, Object name) {
        return whole.isEmpty() ? String.valueOf(name) : whole + "." + name;
    }

    private static String text(byte[] body) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException _) {
            throw RequestRefused.by(HttpRefusal.NOT_UTF8);
        }
    }

    private static RequestRefused refused(JacksonException e, Map<String, ? extends @Nullable Object> fields) {
        var path = "";
        Object at = fields;
        for (var step : e.getPath()) {
            if (at instanceof List<?> several) {
                path += "[" + step.getIndex() + "]";
                at = several.get(step.getIndex());
            } else if (at instanceof Map<?, ?> given) {
                stop(step, given, path);
                path = part(path, step.getPropertyName());
                at = given.get(step.getPropertyName());
            }
        }
        if (e.getCause() instanceof RequestRefused told) {
            var why = told.problem();
            return why.field() != null
                    ? told
                    : new RequestRefused(new Problem(why.refusal(), path, why.details(), null), null);
        }
        return RequestRefused.by(FieldRefusal.FIELD_INVALID, path.isEmpty() ? "body" : path);
    }

    /** Jackson minds names last; whoever mistyped one is told so before anything else. */
    private static void stop(JacksonException.Reference reached, Map<?, ?> given, String path) {
        var record =
                reached.from() instanceof Class<?> type ? type : reached.from().getClass();
        var parts = List.of(record.getRecordComponents());
        for (var name : given.keySet()) {
            if (parts.stream().noneMatch(part -> part.getName().equals(name))) {
                throw RequestRefused.by(HttpRefusal.FIELD_UNKNOWN, part(path, name));
            }
        }
        for (var part : parts) {
            if (given.get(part.getName()) == null && !optional(part)) {
                throw RequestRefused.by(FieldRefusal.FIELD_MISSING, part(path, part.getName()));
            }
            if (part.getName().equals(reached.getPropertyName())) {
                return;
            }
        }
    }
}
