package dev.narada.http;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The words of one module, a file for each language: {@code messages_pl.properties} and {@code messages_en.properties}
 * beside its root package. They are in the form of ICU's MessageFormat, with named parts.
 */
public final class Messages {

    private static final ConcurrentMap<String, Messages> BY_PACKAGE = new ConcurrentHashMap<>();

    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    private Messages(String root) {
        for (var language : Language.values()) {
            words.put(language, read(root, language));
        }
    }

    /** Those of the module that this type belongs to. */
    public static Messages of(Class<?> type) {
        var parts = type.getPackageName().split("\\.", 4);
        return BY_PACKAGE.computeIfAbsent(String.join("/", parts[0], parts[1], parts[2]), Messages::new);
    }

    /** A sentence as it is written down, with its parts still open. */
    public String pattern(Language language, String key) {
        var pattern = Objects.requireNonNull(words.get(language)).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return pattern;
    }

    /** A sentence with its parts; one that is not given stays open. */
    public String say(Language language, String key, Map<String, ?> parts) {
        var texts = new HashMap<String, Object>();
        // Numbers go in as they are written elsewhere: a position is no amount, and has no blanks in it.
        parts.forEach((name, part) -> texts.put(name, String.valueOf(part)));
        return new MessageFormat(pattern(language, key), language.locale()).format(texts);
    }

    private static Properties read(String root, Language language) {
        var file = "/%s/messages_%s.properties".formatted(root, language.name().toLowerCase(Locale.ROOT));
        try (var in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
