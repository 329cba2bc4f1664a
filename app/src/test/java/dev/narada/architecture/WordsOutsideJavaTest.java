package dev.narada.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words stand in the messages of their module, and a text in Polish betrays itself by its letters. */
class WordsOutsideJavaTest {

    /** Comments and signs are looked at too, so that what is quoted in them is no text. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'|//.*|/\\*[\\s\\S]*?\\*/");

    private static final Pattern POLISH = Pattern.compile("[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]");

    @ParameterizedTest
    @ValueSource(strings = {"shared-events", "event-log", "http-kernel", "command-side", "query-side", "app"})
    void no_text_in_the_code_is_polish(String module) throws IOException {
        try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            var sources =
                    files.filter(each -> each.toString().endsWith(".java")).toList();

            assertThat(sources).hasSizeGreaterThan(10);
            for (var source : sources) {
                assertThat(polish(Files.readString(source)))
                        .as(source.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_polish_text_is_found_and_a_comment_or_a_sign_is_not() {
        var planted = """
                // "zażółć" stands in a comment
                var quote = '"';
                var sign = 'ł'; /* "gęślą" */
                var plain = "a \\" b"; var words = "jaźń";
                var block = ""\"
                        pójdź
                        ""\";
                """;

        assertThat(polish(planted)).hasSize(2).first().isEqualTo("\"jaźń\"");
    }

    private static List<String> polish(String source) {
        return TOKEN.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(token -> token.startsWith("\"") && POLISH.matcher(token).find())
                .toList();
    }
}
