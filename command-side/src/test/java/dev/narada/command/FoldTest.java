package dev.narada.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.model.WorkshopRules;
import dev.narada.events.WorkshopId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a model came to is found again by its fold, so folds are equal that ask the same of the same. */
class FoldTest {

    private final WorkshopId here = new WorkshopId(UUID.randomUUID());
    private final WorkshopId there = new WorkshopId(UUID.randomUUID());

    @Test
    void the_same_questions_are_equal_each_time_they_are_asked() {
        assertThat(WorkshopRules.in(here).fold())
                .isEqualTo(WorkshopRules.in(here).fold())
                .hasSameHashCodeAs(WorkshopRules.in(here).fold());
    }

    @Test
    void the_same_questions_about_another_are_others() {
        assertThat(WorkshopRules.in(here).fold())
                .isNotEqualTo(WorkshopRules.in(there).fold());
    }

    @Test
    void a_question_more_makes_another() {
        var model = WorkshopRules.in(here);

        assertThat(model.onAny((rules, _) -> rules).fold()).isNotEqualTo(model.fold());
    }
}
