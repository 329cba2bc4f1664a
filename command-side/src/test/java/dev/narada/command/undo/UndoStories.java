package dev.narada.command.undo;

import dev.narada.command.Actor;
import dev.narada.command.RoomTest;
import dev.narada.events.Fact;
import dev.narada.events.Phase;
import dev.narada.log.Commit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A room in which somebody takes acts back; every story has a room of its own. */
abstract class UndoStories extends RoomTest {

    abstract List<Story> stories();

    /** The stories, each told in a fresh room. */
    static Stream<DynamicTest> each(Supplier<? extends UndoStories> room) {
        var names = room.get().stories().stream().map(Story::name).toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> DynamicTest.dynamicTest(names.get(i), () -> {
                    var fresh = room.get();
                    fresh.tell(fresh.stories().get(i));
                }));
    }

    private void tell(Story story) {
        roomIn(Phase.IDEAS).given(story.before().toArray(Fact[]::new));
        var act = LOG.tail() + 1;
        facilitatorDid(story.act());
        given(story.since().toArray(Fact[]::new));
        undoing(story, act, facilitator);
    }

    private void undoing(Story story, long act, Actor actor) {
        var then = when(new Undo(w, act), actor);
        if (story.refusal() != null) {
            then.thenRefused(story.refusal());
        } else if (story.back() == null || story.back().isEmpty()) {
            then.thenUnchanged();
        } else {
            then.thenFacts(story.back().toArray(Fact[]::new));
        }
    }

    private void facilitatorDid(List<Fact> facts) {
        LOG.append(new Commit(
                        w.toString(),
                        uuid(),
                        facilitator.pseudonym(),
                        new byte[0],
                        new byte[0],
                        facts.stream().map(LOG::draft).toList(),
                        null,
                        List.of()))
                .join();
    }
}
