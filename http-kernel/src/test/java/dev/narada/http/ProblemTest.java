package dev.narada.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static Stream<Refusal> refusals() {
        return Stream.of(HttpRefusal.values(), CommonRefusal.values()).flatMap(Arrays::stream);
    }

    @Test
    void every_kind_of_problem_has_a_title_in_both_languages() {
        assertThat(refusals()).allSatisfy(refusal -> {
            var problem = Problem.of(refusal);
            var polish = problem.body(Language.PL).title();
            var english = problem.body(Language.EN).title();
            assertThat(polish).isNotEqualTo(english).isNotEqualTo("Problem");
        });
    }

    @Test
    void a_name_that_somebody_made_up_is_not_told_back_at_length() {
        var field = RequestRefused.by(HttpRefusal.FIELD_UNKNOWN, "x".repeat(10_000))
                .problem()
                .field();
        assertThat(field).hasSizeLessThan(200).startsWith("xxx").endsWith("…");
    }
}
