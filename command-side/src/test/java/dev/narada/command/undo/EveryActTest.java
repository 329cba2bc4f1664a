package dev.narada.command.undo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Facts;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryActTest {

    @Test
    void every_kind_of_fact_has_a_story_of_how_it_is_taken_back_or_why_not() {
        Set<Class<?>> told = Stream.of(
                        new MeetingUndoTest(),
                        new PersonUndoTest(),
                        new ItemUndoTest(),
                        new GroupUndoTest(),
                        new PlanUndoTest())
                .flatMap(room -> room.stories().stream())
                .flatMap(story -> story.act().stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());

        assertThat(told).containsAll(Facts.BY_NAME.values());
    }
}
