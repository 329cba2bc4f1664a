package dev.narada.app.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.narada.command.http.StrictJson;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The named shapes of a contract. What is told goes by its record, what is sent by the command that it becomes. */
final class Shapes {

    private final Map<String, Schema<?>> named = new TreeMap<>();
    private final Map<String, Parameter> parameters = new TreeMap<>();
    private final Map<String, Class<?>> origins = new TreeMap<>();

    Map<String, Schema<?>> named() {
        return named;
    }

    Map<String, Parameter> parameters() {
        return parameters;
    }

    /** What is asked under one name is the same wherever it is asked. */
    Parameter asked(Parameter parameter) {
        var before = parameters.putIfAbsent(parameter.getName(), parameter);
        if (before != null && !before.equals(parameter)) {
            throw new IllegalStateException("two parameters have the name " + parameter.getName());
        }
        return new Parameter().$ref("#/components/parameters/" + parameter.getName());
    }

    /** Gives a shape a name; the same shape may come again under it. */
    Schema<?> name(String name, Schema<?> schema) {
        var before = named.putIfAbsent(name, schema);
        if (before != null && !before.equals(schema)) {
            throw new IllegalStateException("two shapes have the name " + name);
        }
        return Plain.ref(name);
    }

    /** What a reader or a door answers: what is none is left out, and removed words are null. */
    Schema<?> told(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            var element = told(arguments[arguments.length - 1]);
            return isList(generic)
                    ? Plain.of("array").items(element)
                    : Plain.of("object").additionalProperties(element);
        }
        var plain = (Class<?>) type;
        var schema = Plain.maybe(plain);
        return schema != null ? schema : named(plain);
    }

    private Schema<?> named(Class<?> type) {
        var name = nameOf(type);
        var before = origins.putIfAbsent(name, type);
        if (before != null && before != type) {
            throw new IllegalStateException("two types have the name " + name);
        }
        if (before == null) {
            named.put(name, type.isEnum() ? Plain.choice(type) : written(type));
        }
        return Plain.ref(name);
    }

    /** A part of a record is called with it: what holds others together without being one of them has no say. */
    private static String nameOf(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer != null && outer.isRecord() ? outer.getSimpleName() + type.getSimpleName() : type.getSimpleName();
    }

    /** The same under a name of its own. */
    Schema<?> called(String name, Class<?> record) {
        return name(name, written(record));
    }

    /** A record that holds a view, called with it. */
    Schema<?> around(Class<?> record, Class<?> view) {
        var schema = Plain.object();
        for (var part : record.getRecordComponents()) {
            var type = part.getGenericType() instanceof TypeVariable<?> ? view : part.getGenericType();
            schema.addProperty(part.getName(), told(type)).addRequiredItem(part.getName());
        }
        return name(view.getSimpleName() + record.getSimpleName(), schema);
    }

    private Schema<?> written(Class<?> record) {
        var schema = Plain.object();
        write(record, schema, false);
        return schema;
    }

    private void write(Class<?> record, Schema<?> into, boolean maybe) {
        for (var part : record.getRecordComponents()) {
            if (of(part, JsonIgnore.class) != null) {
                continue;
            }
            if (of(part, JsonUnwrapped.class) != null) {
                write(part.getType(), into, maybe || StrictJson.optional(part));
                continue;
            }
            var schema = told(part.getGenericType());
            var included = of(part, JsonInclude.class);
            var always = included != null && included.value() == JsonInclude.Include.ALWAYS;
            into.addProperty(part.getName(), always && StrictJson.optional(part) ? Plain.orNull(schema) : schema);
            if (always || (included == null && !maybe && !StrictJson.optional(part))) {
                into.addRequiredItem(part.getName());
            }
        }
    }

    private static <A extends java.lang.annotation.Annotation> @Nullable A of(RecordComponent part, Class<A> said) {
        return part.getAccessor().getAnnotation(said);
    }

    /** What is sent: {@code path} says where within the command, and so which bounds hold. */
    Schema<?> sent(Type type, String path, Checked checked) {
        var schema = unbounded(type, path, checked);
        var range = checked.at(path);
        if (range != null) {
            range.into(schema);
        }
        return schema;
    }

    private Schema<?> unbounded(Type type, String path, Checked checked) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            var element = sent(arguments[arguments.length - 1], path + "[]", checked);
            return isList(generic)
                    ? Plain.of("array").items(element)
                    : Plain.of("object").additionalProperties(element);
        }
        var plain = (Class<?>) type;
        var schema = Plain.maybe(plain);
        if (schema != null) {
            return schema;
        }
        return plain.isEnum() ? named(plain) : parts(plain, path, checked);
    }

    private Schema<?> parts(Class<?> record, String path, Checked checked) {
        var schema = Plain.object().additionalProperties(false);
        for (var part : record.getRecordComponents()) {
            schema.addProperty(part.getName(), sent(part.getGenericType(), path + "." + part.getName(), checked));
            if (!StrictJson.optional(part)) {
                schema.addRequiredItem(part.getName());
            }
        }
        return schema;
    }

    private static boolean isList(ParameterizedType type) {
        return Collection.class.isAssignableFrom((Class<?>) type.getRawType());
    }
}
