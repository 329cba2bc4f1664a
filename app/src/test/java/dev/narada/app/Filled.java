package dev.narada.app;

import dev.narada.command.http.StrictJson;
import dev.narada.events.Id;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies with something plausible in every field that must be there. */
final class Filled {

    /** No two meetings of a workshop have the same. */
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Filled() {}

    /** Fields that may be left out, but not all of them. */
    private static final Map<String, List<String>> ONE_OF = Map.of(
            "MergeIdeas", List.of("title"),
            "MergeNeeds", List.of("title"),
            "CarryOver", List.of("goOn"),
            "SeatPeople", List.of("tableId"));

    static Map<String, Object> record(Class<?> type, Collection<String> without) {
        var fields = new LinkedHashMap<String, Object>();
        var chosen = ONE_OF.getOrDefault(type.getSimpleName(), List.of());
        for (var component : type.getRecordComponents()) {
            if (!without.contains(component.getName())
                    && (!StrictJson.optional(component) || chosen.contains(component.getName()))) {
                fields.put(component.getName(), value(component.getName(), component.getGenericType()));
            }
        }
        return fields;
    }

    static Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            var element = generic.getActualTypeArguments()[0];
            return List.of(value(name, element), value(name, element));
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return switch (name) {
                case "timezone" -> "Europe/Warsaw";
                case "language" -> "pl";
                default -> "Słowa " + Integer.toHexString(System.identityHashCode(new Object()));
            };
        }
        if (Id.class.isAssignableFrom(plain) || plain == UUID.class) {
            return UUID.randomUUID().toString();
        }
        if (plain.isEnum()) {
            return String.valueOf(plain.getEnumConstants()[0]);
        }
        if (plain == Instant.class) {
            return "2021-11-10T13:00:00Z";
        }
        if (plain == LocalDate.class) {
            return "2021-12-01";
        }
        if (plain.isRecord()) {
            return record(plain, List.of());
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return true;
        }
        return name.equals("number") ? 1 + NUMBERS.getAndIncrement() % 99 : 2;
    }
}
