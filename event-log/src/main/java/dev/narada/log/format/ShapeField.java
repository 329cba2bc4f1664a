package dev.narada.log.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One component of a record and its place in the data; a null is left out. */
record ShapeField(int index, String name, boolean required, Codec codec) {

    static ShapeField of(RecordShape.Component component) {
        return new ShapeField(
                component.index(),
                component.name(),
                component.type().isPrimitive(),
                Codecs.of(component.genericType()));
    }

    void write(RecordShape shape, Object whole, Map<String, Object> data) {
        var value = shape.get(index, whole);
        if (value != null) {
            data.put(name, codec.write(value));
        }
    }

    @Nullable
    Object read(Map<?, ?> data) {
        var json = data.get(name);
        if (json == null && required) {
            throw new IllegalArgumentException("no " + name);
        }
        return json == null ? null : codec.read(json);
    }
}
