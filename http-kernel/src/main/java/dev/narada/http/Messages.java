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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one module, a file for each language: {@code messages_pl.properties} and {@code messages_en.properties}
 * beside its root package. They are in the form of ICU's MessageFormat, with named parts. A part that is {@code null} is
 * {@code none} to a select.
 */
public final class Messages {

    private static final ConcurrentMap<String, Messages> BY_PACKAGE = new ConcurrentHashMap<>();

    /** A plural; {@code #} in it is its number, which ICU would write with blanks between thousands. */
    private static final Pattern PLURAL = Pattern.compile("\\{(\\w+), plural,(?:[^{}]|\\{[^{}]*})*}");

    /** Made once, for there are thousands of sentences in a history. */
    private final Map<Language, Map<String, MessageFormat>> words = new EnumMap<>(Language.class);

    private Messages(String root) {
        for (var language : Language.values()) {
            var sentences = new HashMap<String, MessageFormat>();
            read(root, language).forEach((key, text) -> sentences.put((String) key, sentence((String) text, language)));
            words.put(language, sentences);
        }
    }

    /** Those of the module that this type belongs to. */
    public static Messages of(Class<?> type) {
        var parts = type.getPackageName().split("\\.", 4);
        return BY_PACKAGE.computeIfAbsent(String.join("/", parts[0], parts[1], parts[2]), Messages::new);
    }

    /** Under which the words of a fixed choice are found: {@code Phase.LOBBY}. */
    public static String key(Enum<?> choice) {
        var type = choice.getDeclaringClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + choice.name();
    }

    /** A sentence as it is written down, with its parts still open. */
    public String pattern(Language language, String key) {
        return sentence(language, key).toPattern();
    }

    /** What a fixed choice is called. */
    public String of(Language language, Enum<?> choice) {
        return say(language, key(choice), Map.of());
    }

    /** A sentence with its parts, each after its name. */
    public String say(Language language, String key, @Nullable Object... namesAndParts) {
        var parts = new HashMap<String, @Nullable Object>();
        for (var i = 0; i < namesAndParts.length; i += 2) {
            parts.put(String.valueOf(namesAndParts[i]), namesAndParts[i + 1]);
        }
        return say(language, key, parts);
    }

    /** A sentence with its parts; one that is not given stays open. */
    public String say(Language language, String key, Map<String, ? extends @Nullable Object> parts) {
        var sentence = sentence(language, key);
        var texts = new HashMap<String, Object>();
        // Numbers go in as they are written elsewhere: a position is no amount, and has no blanks in it.
        parts.forEach((name, part) -> texts.put(
                name,
                part instanceof Number && sentence.toPattern().contains("{" + name + ", plural,")
                        ? part
                        : Objects.toString(part, "none")));
        synchronized (sentence) {
            return sentence.format(texts);
        }
    }

    private MessageFormat sentence(Language language, String key) {
        var sentence = Objects.requireNonNull(words.get(language)).get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return sentence;
    }

    private static MessageFormat sentence(String text, Language language) {
        var plain = PLURAL.matcher(text)
                .replaceAll(plural -> plural.group().replace("#", "{" + plural.group(1) + ", number, ::group-off}"));
        return new MessageFormat(plain, language.locale());
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
