package dev.narada.app.web;

import dev.narada.command.http.StrictJson;
import dev.narada.events.Id;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A record made up for its checks to look at: in order as far as one can guess, with one value at {@code path} that was
 * chosen. A path names components, those within by a point.
 *
 * @param given what may be left out and is not
 * @param many  how many elements the list has, how long the text is, or how large the number
 */
record Specimen(Set<String> given, String path, int many) {

    /** A text that every check takes, also one that looks for a time zone. */
    private static final String TEXT = "Europe/Warsaw";

    private static final Instant BEGINNING = Instant.parse("2030-01-01T00:00:00Z");

    /** Empty when the record itself cannot be like this. */
    <T> Optional<T> of(Class<T> record) {
        try {
            return Optional.of(record.cast(made(record, "", 1)));
        } catch (IllegalStateException _) {
            return Optional.empty();
        }
    }

    private Object made(Class<?> record, String within, int nth) {
        var parts = record.getRecordComponents();
        var types = new Class<?>[parts.length];
        var values = new @Nullable Object[parts.length];
        for (var at = 0; at < parts.length; at++) {
            types[at] = parts[at].getType();
            var here = within + parts[at].getName();
            var left = StrictJson.optional(parts[at]) && !given.contains(here) && !path.startsWith(here);
            values[at] = left ? null : value(parts[at].getGenericType(), here, nth);
        }
        return construct(record, types, values);
    }

    private Object value(Type type, String here, int nth) {
        var chosen = path.equals(here);
        if (type instanceof ParameterizedType generic) {
            return collection(generic, here, chosen ? many : 2);
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return chosen ? "a".repeat(Math.max(many, 0)) : TEXT;
        }
        if (plain == int.class || plain == Integer.class) {
            return chosen ? many - nth + 1 : nth;
        }
        if (plain == long.class || plain == Long.class) {
            return chosen ? (long) many : (long) nth;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return true;
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : thing(plain, here, nth);
    }

    private Object thing(Class<?> plain, String here, int nth) {
        var id = new UUID(here.hashCode(), nth);
        if (plain == UUID.class) {
            return id;
        }
        if (Id.class.isAssignableFrom(plain)) {
            return construct(plain, new Class<?>[] {UUID.class}, new Object[] {id});
        }
        if (plain == Instant.class) {
            return BEGINNING.plusSeconds(nth);
        }
        return plain == LocalDate.class ? LocalDate.EPOCH : made(plain, here + ".", nth);
    }

    private Object collection(ParameterizedType type, String here, int size) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            return Map.of();
        }
        var all = IntStream.rangeClosed(1, size)
                .mapToObj(nth -> value(arguments[0], here + "[]", nth))
                .toList();
        return type.getRawType() == Set.class ? new LinkedHashSet<>(all) : List.copyOf(all);
    }

    private static Object construct(Class<?> record, Class<?>[] types, @Nullable Object[] values) {
        try {
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot be like this: " + record, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no way to make " + record, e);
        }
    }
}
