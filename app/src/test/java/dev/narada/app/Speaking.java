package dev.narada.app;

import static java.util.stream.Collectors.toCollection;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import dev.narada.command.Commands;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import dev.narada.query.history.History;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The modules that speak to people: what their files of words hold, and what their code asks these for. */
enum Speaking {
    HTTP("http-kernel", Messages.class),
    COMMAND("command-side", Commands.class),
    QUERY("query-side", History.class),
    APP("app", Narada.class);

    /** A text in the code that may be a key: small words with hyphens, and a dot between. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)?)\"");

    private final Path sources;
    private final Messages words;

    Speaking(String place, Class<?> type) {
        sources = Path.of("..", place, "src", "main", "java");
        words = Messages.of(type);
    }

    Set<String> keys(Language language) {
        var file = "/dev/narada/%s/messages_%s.properties".formatted(name().toLowerCase(Locale.ROOT), language.tag());
        try (var in = Objects.requireNonNull(Speaking.class.getResourceAsStream(file), file)) {
            var found = new Properties();
            found.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new TreeSet<>(found.stringPropertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its code may ask for by a text of its own. */
    Set<String> literals() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(sources)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(literal -> found.add(literal.group(1)));
            }
        }
        return found;
    }

    /** The names of the parts of a sentence, wherever in it they stand. */
    Set<String> parts(Language language, String key) {
        var pattern = pattern(language, key);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(toCollection(TreeSet::new));
    }

    /** The parts by which a sentence chooses its words, each with the values that it has words for. */
    Map<String, Set<String>> choices(Language language, String key) {
        var pattern = pattern(language, key);
        var choices = new HashMap<String, Set<String>>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.SELECT) {
                var values =
                        choices.computeIfAbsent(pattern.getSubstring(pattern.getPart(i + 1)), _ -> new TreeSet<>());
                // After each value stands what is said for it, which may choose again.
                for (var at = i + 2; at < pattern.getLimitPartIndex(i); at = pattern.getLimitPartIndex(at + 1) + 1) {
                    values.add(pattern.getSubstring(pattern.getPart(at)));
                }
            }
        }
        return choices;
    }

    private MessagePattern pattern(Language language, String key) {
        return new MessagePattern(words.pattern(language, key));
    }
}
