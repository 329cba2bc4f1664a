package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.access.OtherEndpoints;
import dev.narada.app.web.EndpointDescription;
import dev.narada.command.Command;
import dev.narada.command.dispatch.Features;
import dev.narada.command.http.StrictJson;
import dev.narada.command.http.Verbatim;
import dev.narada.events.Id;
import dev.narada.events.Lines;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text comes in but in its normal form, in whatever field of whatever command or form it is. */
class TextsTest {

    private static final String TYPED = "\u200b A\u030a\u00a0 b\r\nc\t\ufeff";

    /** A text somewhere in what is sent, and the record that it is a part of. */
    record Field(Class<?> sent, String name, RecordComponent component) {
        @Override
        public String toString() {
            return sent.getSimpleName() + " " + name;
        }
    }

    private static Stream<Class<?>> sent() {
        return Stream.concat(
                Features.SLICES.commands().stream(),
                OtherEndpoints.ALL.stream().map(EndpointDescription::body).filter(Objects::nonNull));
    }

    static Stream<Field> fields() {
        return sent().flatMap(type -> texts(type, type, ""));
    }

    private static Stream<Field> texts(Class<?> sent, Class<?> type, String path) {
        return Arrays.stream(type.getRecordComponents()).flatMap(part -> {
            var inside = element(part.getGenericType());
            var name = path + part.getName();
            return inside == String.class
                    ? Stream.of(new Field(sent, name, part))
                    : inside.isRecord() && !Id.class.isAssignableFrom(inside)
                            ? texts(sent, inside, name + ".")
                            : Stream.empty();
        });
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType generic
                ? element(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1])
                : (Class<?>) type;
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_text_is_in_its_normal_form_wherever_it_comes_in(Field field) {
        var bound = StrictJson.bind(field.sent(), with(field, TYPED));

        assertThat(read(bound, field))
                .isEqualTo(
                        field.component().isAnnotationPresent(Verbatim.class)
                                ? TYPED
                                : field.component().isAnnotationPresent(Lines.class) ? "Å b\nc" : "Å b c");
    }

    @Test
    void names_titles_and_places_are_one_line_and_what_is_told_may_have_more() {
        assertThat(named(Lines.class))
                .containsExactly(
                        "answer", "comment", "firstStep", "how", "note", "purpose", "reason", "text", "wording");
    }

    @Test
    void only_what_nobody_reads_is_taken_as_it_is() {
        assertThat(named(Verbatim.class)).isSubsetOf("password", "old", "new", "token", "secret");
    }

    @ParameterizedTest
    @MethodSource("checked")
    void no_text_is_too_long_or_buried_under_marks(Field field) {
        for (var bad : List.of("x".repeat(5_000), "Klub\u0316\u0317\u0318\u0319")) {
            var command = (Command) StrictJson.bind(field.sent(), with(field, bad));

            assertThat(command.fault()).as("%s", bad).isNotNull();
        }
    }

    /** Time zones and codes have known values only; every other one is refused. */
    static Stream<Field> checked() {
        return fields().filter(field -> Command.class.isAssignableFrom(field.sent()))
                .filter(field -> !List.of("timezone", "code").contains(field.name()));
    }

    private static TreeSet<String> named(Class<? extends Annotation> mark) {
        var named = new TreeSet<String>();
        fields().filter(field -> field.component().isAnnotationPresent(mark))
                .forEach(field -> named.add(field.component().getName()));
        return named;
    }

    private static Map<String, Object> with(Field field, String text) {
        var fields = new LinkedHashMap<String, Object>();
        filled(field.sent(), List.of(field.name().split("\\.")), text)
                .forEach((name, value) -> fields.put(name, asRead(value)));
        return fields;
    }

    /** Whole numbers are longs once a body has been read. */
    private static Object asRead(Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case List<?> several -> several.stream().map(TextsTest::asRead).toList();
            case Map<?, ?> parts -> {
                var read = new LinkedHashMap<Object, Object>();
                parts.forEach((name, each) -> read.put(name, asRead(each)));
                yield read;
            }
            default -> value;
        };
    }

    private static Map<String, Object> filled(Class<?> type, List<String> path, String text) {
        var fields = new LinkedHashMap<>(Filled.record(type, List.of()));
        for (var part : type.getRecordComponents()) {
            if (part.getName().equals(path.getFirst())) {
                var inside = element(part.getGenericType());
                var value = inside == String.class ? text : filled(inside, path.subList(1, path.size()), text);
                fields.put(part.getName(), inside == part.getType() ? value : List.of(value));
            }
        }
        return fields;
    }

    private static @Nullable Object read(Object whole, Field field) {
        var value = whole;
        for (var name : field.name().split("\\.")) {
            try {
                var accessor = value.getClass().getDeclaredMethod(name);
                accessor.setAccessible(true);
                value = accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
            value = value instanceof List<?> several ? several.getFirst() : value;
        }
        return value;
    }
}
