package dev.narada.log.format;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an application seals: components of type {@code S} or below it, standing at the top of an event.
 *
 * @param type      what the sealed types have in common
 * @param keyOf     the name of the key that seals a value of an event
 * @param plaintext the words; null when the value was removed
 * @param open      the value of a type again, from its words or from null when they were removed
 */
public record Sealing<E, S>(
        Class<S> type,
        BiFunction<E, S, String> keyOf,
        Function<S, @Nullable String> plaintext,
        BiFunction<Class<?>, @Nullable String, ? extends S> open) {

    boolean seals(Class<?> component) {
        return type.isAssignableFrom(component);
    }

    String key(E event, Object value) {
        return keyOf.apply(event, type.cast(value));
    }

    @Nullable
    String words(Object value) {
        return plaintext.apply(type.cast(value));
    }
}
