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

/** {@code docs/architecture.md} follows two ways through the product: every file on them is there, under its own name. */
class FollowedFilesTest {

    private static final Path DOCS = Path.of("..", "docs");

    /** A link in the document: what it says, and where it leads. */
    private record Named(String text, Path file) {

        boolean isThere() {
            var name = file.getFileName().toString();
            return (name.equals(text) || name.equals(text + ".java"))
                    && Files.isRegularFile(DOCS.resolve(file).normalize());
        }
    }

    private static final Pattern LINK = Pattern.compile("\\[`([^`]+)`]\\(([^)]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"## One endorsement", "## One sign-up"})
    void every_file_that_is_followed_is_there(String way) throws IOException {
        var followed = named(section(way));

        assertThat(followed).hasSizeGreaterThan(10).allMatch(Named::isThere);
        assertThat(followed)
                .anyMatch(each -> each.text().endsWith(".tsx"))
                .anyMatch(each -> each.file().toString().endsWith(".java"));
    }

    @Test
    void a_file_that_is_not_there_or_has_another_name_is_found() {
        var planted = """
                * [`Slice`](../command-side/src/main/java/dev/narada/command/Slice.java) is there,
                * [`Nowhere`](../command-side/src/main/java/dev/narada/command/items/Nowhere.java) is not,
                * [`Supports`](../command-side/src/main/java/dev/narada/command/items/ProposeIdea.java) is called so no more.
                """;

        assertThat(named(planted))
                .filteredOn(each -> !each.isThere())
                .extracting(Named::text)
                .containsExactly("Nowhere", "Supports");
    }

    private static List<Named> named(String text) {
        return LINK.matcher(text).results().map(FollowedFilesTest::named).toList();
    }

    private static Named named(MatchResult link) {
        return new Named(link.group(1), Path.of(link.group(2)));
    }

    /** From a heading to the next of its kind. */
    private static String section(String heading) throws IOException {
        var text = Files.readString(DOCS.resolve("architecture.md"));
        var from = text.indexOf(heading + "\n");
        assertThat(from).as(heading).isNotNegative();
        var end = text.indexOf("\n## ", from + 1);
        return end < 0 ? text.substring(from) : text.substring(from, end);
    }
}
