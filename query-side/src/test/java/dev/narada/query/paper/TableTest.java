package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.http.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on paper. */
class TableTest {

    private static final int A_PAGE_AND_MORE = 60;

    private static final List<String> WORDS = List.of("Idea", "Dots");

    /** The printer breaks off where a table with heads on every page moves to the next one as a whole. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 60})
    void a_table_is_whole_wherever_on_a_page_it_begins(int rows) {
        for (var above = 0; above <= A_PAGE_AND_MORE; above++) {
            assertThat(printed(above, rows).text())
                    .as("under %d lines", above)
                    .contains(WORDS)
                    .contains("row " + (rows - 1) + ".");
        }
    }

    @Test
    void a_long_table_says_its_heads_on_every_page() {
        var printed = printed(0, 60);

        assertThat(printed.pages()).isGreaterThan(1);
        assertThat(printed.page(printed.pages())).contains(WORDS);
    }

    /** At 39 lines the table moves to the second page as a whole. */
    @Test
    void a_table_that_moves_to_the_next_page_is_still_read_aloud_in_order() {
        var printed = printed(39, 60);

        assertThat(printed.page(1)).doesNotContain("Idea");
        assertThat(printed.againstAccessibility()).isEmpty();
    }

    private static Printed printed(int above, int rows) {
        var sheet = new ArrayList<>(
                IntStream.range(0, above).mapToObj(_ -> tag("p.small", "line")).toList());
        var table = new Table(List.of("what", "number"), WORDS);
        IntStream.range(0, rows).forEach(row -> table.row("row " + row + ".", row));
        sheet.add(table.drawn());
        return new Printed(PdfRenderer.print(
                Language.EN,
                "Minutes",
                "Coalition",
                null,
                List.of(tag("div.sheet", sheet).with("id", "minutes").with("title", "Minutes"))));
    }
}
