package dev.narada.command.http;

import static tools.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static tools.jackson.core.JsonToken.VALUE_STRING;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.narada.command.NormalForm;
import dev.narada.events.Id;
import dev.narada.events.Lines;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.util.StdConverter;

/**
 * The types that a field can have, each written in one way only. Every text takes its normal form here, of one line
 * unless it is marked {@link Lines}, and as it is only if it is {@link Verbatim}.
 */
final class StrictTypes extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    /** Makes a mapper read these types, and no others, as they are written here. */
    static JsonMapper.Builder readBy(JsonMapper.Builder mapper) {
        return mapper.annotationIntrospector(new Components())
                .addModule(new SimpleModule()
                        .setDeserializerModifier(new StrictTypes())
                        .addDeserializer(String.class, new Texts())
                        .addDeserializer(Number.class, new Scalar<>(Number.class, VALUE_NUMBER_INT, Long::valueOf))
                        .addDeserializer(UUID.class, text(UUID.class, StrictTypes::uuid))
                        .addDeserializer(Instant.class, text(Instant.class, it -> Dates.within(Instant.parse(it))))
                        .addDeserializer(LocalDate.class, text(LocalDate.class, StrictTypes::day)));
    }

    /** By its name, sign by sign. */
    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription.Supplier about, ValueDeserializer<?> read) {
        var constants = Arrays.stream(type.getRawClass().getEnumConstants())
                .collect(Collectors.toMap(it -> ((Enum<?>) it).name(), it -> it));
        return StrictTypes.<Object>text(type.getRawClass(), constants::get);
    }

    /** A command is a value: no list in it changes. */
    @Override
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription.Supplier about,
            ValueDeserializer<?> read) {
        return type.getContentType().isJavaLangObject()
                ? read
                : new StdConvertingDeserializer<>(new Copy(), type, read);
    }

    private static <T> Scalar<T> text(Class<?> type, Function<String, ? extends @Nullable T> read) {
        return new Scalar<>(type, VALUE_STRING, read);
    }

    private static @Nullable UUID uuid(String text) {
        var uuid = UUID.fromString(text);
        return uuid.toString().equalsIgnoreCase(text) ? uuid : null;
    }

    private static @Nullable LocalDate day(String text) {
        return text.length() == 10 ? Dates.within(LocalDate.parse(text)) : null;
    }

    /** Half a surrogate pair and NUL can be written in JSON, but not be kept as text everywhere. */
    private static @Nullable String storable(String text) {
        return text.codePoints().allMatch(sign -> sign != 0 && Character.getType(sign) != Character.SURROGATE)
                ? text
                : null;
    }

    private static final class Copy extends StdConverter<Object, List<?>> {

        @Override
        public List<?> convert(Object read) {
            return List.copyOf((List<?>) read);
        }
    }

    /** A word or number of JSON that is read by its text: null or an exception where it is not written so. */
    private static class Scalar<T> extends StdDeserializer<T> {

        private final JsonToken written;
        private final Function<String, ? extends @Nullable T> read;

        Scalar(Class<?> type, JsonToken written, Function<String, ? extends @Nullable T> read) {
            super(type);
            this.written = written;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            var text = parser.getString();
            try {
                var value = parser.currentToken() == written ? read.apply(text) : null;
                if (value != null) {
                    return value;
                }
            } catch (IllegalArgumentException | DateTimeException _) {
                // told like all that is not written so
            }
            throw context.weirdStringException(text, handledType(), "not written so");
        }
    }

    /** A text that is no component of a record is taken as it is. */
    private static final class Texts extends Scalar<String> {

        Texts() {
            super(String.class, VALUE_STRING, StrictTypes::storable);
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            var component = property == null ? null : component(property.getMember());
            if (component == null || component.isAnnotationPresent(Verbatim.class)) {
                return this;
            }
            return text(
                    String.class, component.isAnnotationPresent(Lines.class) ? NormalForm::lines : NormalForm::line);
        }
    }

    /** What is not marked has to be there, and no list has holes. An id is the text that it is made of. */
    private static final class Components extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated part) {
            var component = component(part);
            return component == null || StrictJson.optional(component)
                    ? JsonSetter.Value.forContentNulls(Nulls.FAIL)
                    : JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL);
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated made) {
            return made instanceof AnnotatedConstructor && Id.class.isAssignableFrom(made.getRawType())
                    ? JsonCreator.Mode.DELEGATING
                    : null;
        }
    }

    private static @Nullable RecordComponent component(Annotated part) {
        return part instanceof AnnotatedParameter parameter
                        && parameter.getDeclaringClass().isRecord()
                ? parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()]
                : null;
    }
}
