package dev.narada.log.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The Java types that an event may be made of, each with its one JSON form. */
final class Codecs {

    private static final Codec AS_IT_IS = codec(value -> value, json -> json);
    private static final Codec WHOLE =
            codec(value -> ((Integer) value).longValue(), json -> Math.toIntExact((Long) json));

    private static final Map<Class<?>, Codec> SIMPLE = Map.of(
            String.class, AS_IT_IS,
            boolean.class, AS_IT_IS,
            Boolean.class, AS_IT_IS,
            long.class, AS_IT_IS,
            Long.class, AS_IT_IS,
            int.class, WHOLE,
            Integer.class, WHOLE,
            UUID.class, codec(Object::toString, json -> UUID.fromString((String) json)),
            LocalDate.class, codec(Object::toString, json -> LocalDate.parse((String) json)),
            Instant.class, codec(value -> Instants.text((Instant) value), json -> Instants.parse((String) json)));

    private Codecs() {}

    static Codec of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(of(generic.getActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no JSON form for " + type);
        }
        var simple = SIMPLE.get(plain);
        if (simple != null) {
            return simple;
        }
        if (plain.isEnum()) {
            return enumeration(plain);
        }
        if (plain.isRecord()) {
            var shape = new RecordShape(plain);
            return shape.isTypedId() ? typedId(shape) : record(shape);
        }
        throw new IllegalArgumentException("no JSON form for " + type);
    }

    private static Codec codec(Function<Object, Object> write, Function<Object, Object> read) {
        return new Codec() {
            @Override
            public Object write(Object value) {
                return write.apply(value);
            }

            @Override
            public Object read(Object json) {
                return read.apply(json);
            }
        };
    }

    private static Codec list(Codec element) {
        return codec(
                value -> ((List<?>) value).stream().map(element::write).toList(),
                json -> ((List<?>) json).stream().map(element::read).toList());
    }

    private static Codec enumeration(Class<?> type) {
        var byName = new HashMap<String, Object>();
        for (var constant : Objects.requireNonNull(type.getEnumConstants())) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return codec(value -> ((Enum<?>) value).name(), json -> {
            var constant = byName.get((String) json);
            if (constant == null) {
                throw new IllegalArgumentException("no " + type.getSimpleName() + " is called " + json);
            }
            return constant;
        });
    }

    private static Codec typedId(RecordShape shape) {
        return codec(value -> String.valueOf(shape.get(0, value)), json -> shape.make(UUID.fromString((String) json)));
    }

    private static Codec record(RecordShape shape) {
        var fields = shape.components().stream().map(ShapeField::of).toList();
        return codec(
                value -> {
                    var data = new TreeMap<String, Object>();
                    fields.forEach(field -> field.write(shape, value, data));
                    return data;
                },
                json -> {
                    var values = new @Nullable Object[fields.size()];
                    fields.forEach(field -> values[field.index()] = field.read((Map<?, ?>) json));
                    return shape.make(values);
                });
    }
}
