package dev.narada.log.record;

import dev.narada.log.Cover;
import dev.narada.log.format.Instants;
import dev.narada.log.json.JsonReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event as it is hashed, read from its bytes. */
public record Leaf(
        String ledger,
        long n,
        UUID id,
        String type,
        int revision,
        Instant t,
        String actor,
        UUID command,
        @Nullable Cover cover,
        Map<String, Object> data,
        List<Commitment> sealed) {

    public static Leaf parse(byte[] bytes) {
        var leaf = JsonReader.readObject(bytes);
        if (!Objects.equals(leaf.get("v"), 1L)) {
            throw new IllegalArgumentException("a leaf of an unknown version");
        }
        return new Leaf(
                text(leaf, "ledger"),
                number(leaf, "n"),
                UUID.fromString(text(leaf, "id")),
                text(leaf, "type"),
                Math.toIntExact(number(leaf, "rev")),
                Instants.parse(text(leaf, "t")),
                text(leaf, "actor"),
                UUID.fromString(text(leaf, "cmd")),
                Covers.read(leaf.get(Covers.NAME)),
                object(leaf.get("data")),
                sealed(leaf.get("sealed")));
    }

    private static List<Commitment> sealed(@Nullable Object list) {
        if (!(list instanceof List<?> fields)) {
            throw new IllegalArgumentException("a leaf without its sealed fields");
        }
        return fields.stream()
                .map(Leaf::object)
                .map(field -> new Commitment(text(field, "key"), text(field, "field"), text(field, "c")))
                .toList();
    }

    @SuppressWarnings("unchecked") // names of a JSON object are text
    private static Map<String, Object> object(@Nullable Object value) {
        if (!(value instanceof Map<?, ?>)) {
            throw new IllegalArgumentException("not an object in a leaf");
        }
        return (Map<String, Object>) value;
    }

    private static String text(Map<String, Object> object, String name) {
        if (object.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a leaf without " + name);
    }

    private static long number(Map<String, Object> object, String name) {
        if (object.get(name) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("a leaf without " + name);
    }
}
