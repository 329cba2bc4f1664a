package dev.narada.query.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.narada.events.Id;
import dev.narada.events.Personal;
import dev.narada.events.Text;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.Encoder;
import org.springframework.http.codec.json.JacksonJsonEncoder;
import org.springframework.util.MimeType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes views: fields in the order of the record, none where there is none, and {@code null} only for words that were
 * removed or where the contract says so.
 */
public final class Json {

    private static final String OURS = "dev.narada.query.";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule("narada")
                    .addSerializer(written(
                            Id.class, (id, to) -> to.writeString(id.value().toString())))
                    .addSerializer(written(Text.class, (text, to) -> to.writeString(text.words())))
                    .addSerializer(written(Personal.class, (personal, to) -> to.writeString(personal.words()))))
            .build();

    private Json() {}

    /** Writes what readers answer: views, and nothing that is not of this side. */
    public static Encoder<Object> encoder() {
        return new JacksonJsonEncoder(MAPPER) {
            @Override
            public boolean canEncode(ResolvableType type, @Nullable MimeType mime) {
                return type.toClass().isRecord()
                        && type.toClass().getPackageName().startsWith(OURS)
                        && super.canEncode(type, mime);
            }
        };
    }

    public static byte[] bytes(Object view) {
        return MAPPER.writeValueAsBytes(view);
    }

    public static String text(Object view) {
        return MAPPER.writeValueAsString(view);
    }

    private static <T> StdSerializer<T> written(Class<T> type, BiConsumer<T, JsonGenerator> how) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator to, SerializationContext context) {
                how.accept(value, to);
            }
        };
    }
}
