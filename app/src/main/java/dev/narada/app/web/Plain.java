package dev.narada.app.web;

import dev.narada.events.Id;
import dev.narada.events.Personal;
import dev.narada.events.Text;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of OpenAPI 3.1 for what has no parts. */
final class Plain {

    private static final Set<Class<?>> WORDS = Set.of(Text.class, Personal.class);

    private Plain() {}

    static Schema<?> of(String... types) {
        return new JsonSchema().types(new LinkedHashSet<>(List.of(types)));
    }

    static Schema<?> object() {
        return of("object").properties(new LinkedHashMap<>());
    }

    static Schema<?> ref(String name) {
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }

    /** The same, or nothing. */
    static Schema<?> orNull(Schema<?> schema) {
        return new JsonSchema().anyOf(List.of(schema, of("null")));
    }

    static Schema<?> choice(Class<?> choices) {
        return texts(
                Arrays.stream(choices.getEnumConstants()).map(String::valueOf).toList());
    }

    /** One of these texts. */
    static Schema<?> texts(List<String> texts) {
        var schema = new JsonSchema();
        schema.types(new LinkedHashSet<>(List.of("string"))).setEnum(List.copyOf(texts));
        return schema;
    }

    /** Null for what has parts. Words can be removed from the record, and then are null. */
    static @Nullable Schema<?> maybe(Class<?> type) {
        if (type == Object.class) {
            return new JsonSchema();
        }
        if (type == String.class) {
            return of("string");
        }
        if (WORDS.contains(type)) {
            return of("string", "null");
        }
        if (type == UUID.class || Id.class.isAssignableFrom(type)) {
            return of("string").format("uuid");
        }
        if (type == Instant.class) {
            return of("string").format("date-time");
        }
        if (type == LocalDate.class) {
            return of("string").format("date");
        }
        if (type == int.class || type == Integer.class) {
            return of("integer").format("int32");
        }
        if (type == long.class || type == Long.class) {
            return of("integer").format("int64");
        }
        return type == boolean.class || type == Boolean.class ? of("boolean") : null;
    }

    static Schema<?> of(Class<?> type) {
        var plain = maybe(type);
        if (plain == null) {
            throw new IllegalStateException("no words of OpenAPI for " + type);
        }
        return plain;
    }
}
