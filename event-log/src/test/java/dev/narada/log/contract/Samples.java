package dev.narada.log.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one instance of any record with every component filled, the same in every run. */
final class Samples {

    /** Fields that came after their fact was approved: it has to be stored as ever where they are left out. */
    private static final Set<String> LATER =
            Set.of("RulesSet.contributeFrom", "IdeaReworded.answers", "IdeaProposed.origin");

    private Samples() {}

    static <T> T of(Class<T> type) {
        return type.cast(value(type, type.getSimpleName(), Set.of()));
    }

    /** As it was when it was first approved. */
    static <T> T first(Class<T> type) {
        return type.cast(value(type, type.getSimpleName(), LATER));
    }

    private static @Nullable Object value(Type type, String path, Set<String> missing) {
        if (missing.contains(path)) {
            return null;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var element = list.getActualTypeArguments()[0];
            return List.of(value(element, path + "/0", missing), value(element, path + "/1", missing));
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return path;
        } else if (plain == UUID.class) {
            return uuid(path);
        } else if (plain == Instant.class) {
            return Instant.parse("2021-11-10T13:00:00.120Z");
        } else if (plain == LocalDate.class) {
            return LocalDate.of(2021, 11, 17);
        } else if (plain == int.class || plain == Integer.class) {
            return 3;
        } else if (plain == long.class || plain == Long.class) {
            return 3L;
        } else if (plain == boolean.class || plain == Boolean.class) {
            return true;
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return record(plain, path, missing);
    }

    private static Object record(Class<?> type, String path, Set<String> missing) {
        var parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> value(part.getGenericType(), path + "." + part.getName(), missing))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type, e);
        }
    }

    private static UUID uuid(String path) {
        var name = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
        return new UUID(0x0197a00000007000L, name.getLeastSignificantBits());
    }
}
