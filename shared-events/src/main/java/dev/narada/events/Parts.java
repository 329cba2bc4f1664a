package dev.narada.events;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that a record is made of, however deep; ids and sealed values are whole, what is missing is left out. */
public final class Parts {

    private Parts() {}

    public static Stream<Object> of(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Id id -> Stream.of(id);
            case Sealed sealed -> Stream.of(sealed);
            case Collection<?> many -> many.stream().flatMap(Parts::of);
            case Record parts ->
                Arrays.stream(parts.getClass().getRecordComponents()).flatMap(part -> Parts.of(read(part, parts)));
            default -> Stream.of(value);
        };
    }

    private static @Nullable Object read(RecordComponent part, Record whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }
}
