package dev.narada.command.http;

import dev.narada.command.FieldRefusal;
import dev.narada.command.NormalForm;
import dev.narada.events.Id;
import dev.narada.events.Lines;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of the fields of a request. A component is a field: {@code @Nullable} ones may be left out, all
 * others must be there, nothing else may be, and no value is turned into another type. Every text takes its normal form
 * here, of one line unless it is marked {@link Lines}, and as it is only if it is {@link Verbatim}.
 */
public final class RecordBinder {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private RecordBinder() {}

    /** The record, or a 400 that names the field. */
    public static <T> T bind(Class<T> type, Map<String, ? extends @Nullable Object> fields) {
        return type.cast(record(type, fields, ""));
    }

    /** One value read as the given type. */
    public static <T> T value(Class<T> type, @Nullable Object value, String field) {
        if (value == null) {
            throw RequestRefused.by(FieldRefusal.FIELD_MISSING, field);
        }
        return type.cast(one(type, value, field));
    }

    /** Whether the field may be left out. */
    public static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Object record(Class<?> type, Map<String, ? extends @Nullable Object> fields, String path) {
        var components = type.getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        for (var name : fields.keySet()) {
            if (!names.contains(name)) {
                throw RequestRefused.by(HttpRefusal.FIELD_UNKNOWN, path + name);
            }
        }
        var values = new @Nullable Object[components.length];
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(components[i], fields.get(components[i].getName()), path);
        }
        return construct(type, types, values, path);
    }

    private static @Nullable Object component(RecordComponent component, @Nullable Object value, String path) {
        var field = path + component.getName();
        if (value == null) {
            if (optional(component)) {
                return null;
            }
            throw RequestRefused.by(FieldRefusal.FIELD_MISSING, field);
        }
        return value instanceof String text && component.getType() == String.class
                ? words(component, text)
                : many(component.getAnnotatedType(), value, field);
    }

    private static String words(RecordComponent component, String text) {
        if (component.isAnnotationPresent(Verbatim.class)) {
            return text;
        }
        return component.isAnnotationPresent(Lines.class) ? NormalForm.lines(text) : NormalForm.line(text);
    }

    private static Object many(AnnotatedType type, Object value, String field) {
        if (!(type.getType() instanceof ParameterizedType generic)) {
            return one((Class<?>) type.getType(), value, field);
        }
        var arguments = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments();
        var raw = (Class<?>) generic.getRawType();
        var element = arguments[arguments.length - 1];
        if (raw == Map.class && value instanceof Map<?, ?> entries && arguments[0].getType() == String.class) {
            var all = new LinkedHashMap<String, Object>();
            entries.forEach((key, each) -> all.put((String) key, element(element, each, field + "." + key)));
            return Collections.unmodifiableMap(all);
        }
        if (!(value instanceof List<?> elements)) {
            throw invalid(field);
        }
        var all = new ArrayList<Object>();
        for (var each : elements) {
            all.add(element(element, each, field + "[" + all.size() + "]"));
        }
        if (raw == List.class) {
            return List.copyOf(all);
        }
        if (raw == Set.class) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(all));
        }
        throw new IllegalStateException("no way to read " + type);
    }

    private static Object element(AnnotatedType type, @Nullable Object value, String field) {
        if (value == null) {
            throw invalid(field);
        }
        return many(type, value, field);
    }

    private static Object one(Class<?> type, Object value, String field) {
        return switch (value) {
            case String text -> ofText(type, text, field);
            case Long number -> ofNumber(type, number, field);
            case Boolean truth when type == boolean.class || type == Boolean.class -> truth;
            case Map<?, ?> parts
            when type.isRecord() && !Id.class.isAssignableFrom(type) -> {
                @SuppressWarnings("unchecked") // the reader makes maps with names for keys only
                var fields = (Map<String, ? extends @Nullable Object>) parts;
                yield record(type, fields, field + ".");
            }
            default -> throw invalid(field);
        };
    }

    private static Object ofNumber(Class<?> type, long number, String field) {
        if (type == long.class || type == Long.class) {
            return number;
        }
        if ((type == int.class || type == Integer.class) && number == (int) number) {
            return (int) number;
        }
        throw invalid(field);
    }

    private static Object ofText(Class<?> type, String text, String field) {
        if (type == String.class) {
            return NormalForm.line(text);
        }
        try {
            if (Id.class.isAssignableFrom(type) || type == UUID.class) {
                return id(type, text, field);
            }
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> invalid(field));
            }
            if (type == Instant.class) {
                return Dates.within(Instant.parse(text), field);
            }
            if (type == LocalDate.class && text.length() == 10) {
                return Dates.within(LocalDate.parse(text), field);
            }
        } catch (DateTimeException | IllegalArgumentException _) {
            throw invalid(field);
        }
        throw invalid(field);
    }

    private static Object id(Class<?> type, String text, String field) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw invalid(field);
        }
        var uuid = UUID.fromString(text);
        return type == UUID.class ? uuid : construct(type, new Class<?>[] {UUID.class}, new Object[] {uuid}, field);
    }

    private static Object construct(Class<?> type, Class<?>[] types, @Nullable Object[] values, String path) {
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RequestRefused stopped) {
                throw stopped;
            }
            throw RequestRefused.by(FieldRefusal.FIELD_INVALID, path.isEmpty() ? "body" : path.replaceAll("\\.$", ""));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no way to make " + type, e);
        }
    }

    private static RequestRefused invalid(String field) {
        return RequestRefused.by(FieldRefusal.FIELD_INVALID, field);
    }
}
