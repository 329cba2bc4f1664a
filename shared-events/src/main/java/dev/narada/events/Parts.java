package dev.narada.events;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that a record is made of, however deep; ids and sealed values are whole, what is missing is left out. */
public final class Parts {

    private static final ClassValue<List<MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<MethodHandle> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(Parts::accessor)
                    .toList();
        }
    };

    private Parts() {}

    public static Stream<Object> of(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Id id -> Stream.of(id);
            case Sealed sealed -> Stream.of(sealed);
            case Collection<?> many -> many.stream().flatMap(Parts::of);
            case Record parts ->
                ACCESSORS.get(parts.getClass()).stream().flatMap(accessor -> Parts.of(read(accessor, parts)));
            default -> Stream.of(value);
        };
    }

    private static @Nullable Object read(MethodHandle accessor, Record whole) {
        try {
            return accessor.invoke(whole);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + whole.getClass(), e);
        }
    }

    /** Also of a record that only its package sees. */
    private static MethodHandle accessor(RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }
}
