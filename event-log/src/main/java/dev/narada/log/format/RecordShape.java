package dev.narada.log.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A record class taken apart once, to read its components and to make new ones. */
final class RecordShape {

    record Component(int index, String name, Class<?> type, Type genericType) {}

    private final Class<?> type;
    private final List<Component> components;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    RecordShape(Class<?> type) {
        var parts = type.getRecordComponents();
        if (parts == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        this.type = type;
        this.components = IntStream.range(0, parts.length)
                .mapToObj(i -> new Component(i, parts[i].getName(), parts[i].getType(), parts[i].getGenericType()))
                .toList();
        this.accessors = Arrays.stream(parts).map(RecordComponent::getAccessor).toArray(Method[]::new);
        this.constructor = constructor(type, parts);
        for (var accessor : accessors) {
            accessor.setAccessible(true);
        }
        constructor.setAccessible(true);
    }

    List<Component> components() {
        return components;
    }

    /** A record around one UUID called {@code value} stands in data as the text of that UUID. */
    boolean isTypedId() {
        return components.size() == 1
                && components.getFirst().type() == UUID.class
                && components.getFirst().name().equals("value");
    }

    @Nullable
    Object get(int index, Object whole) {
        try {
            return accessors[index].invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessors[index], e);
        }
    }

    Object make(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " refuses its data", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }
}
