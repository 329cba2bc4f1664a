package dev.narada.command.items;

import dev.narada.command.RoomTest;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewordIdeaTest extends RoomTest {

    private RewordIdea reword(String title) {
        return new RewordIdea(w, idea, title, "Z opisem", null, null, null);
    }

    @Test
    void its_author_may_within_the_edit_window() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .later(Duration.ofSeconds(300))
                .when(reword("Lokalne centra"), participant(anna))
                .thenFacts(new IdeaReworded(w, idea, new Text("Lokalne centra"), new Text("Z opisem"), Rewording.TYPO));
    }

    @Test
    void after_the_window_only_staff_may_and_it_means_something_else() {
        roomIn(Phase.IDEAS).given(ideaBy(anna)).later(Duration.ofSeconds(301));
        when(reword("Lokalne centra"), participant(anna)).thenRefused(ItemRefusal.EDIT_WINDOW_OVER);
        when(reword("Lokalne centra"), facilitator)
                .thenFacts(
                        new IdeaReworded(w, idea, new Text("Lokalne centra"), new Text("Z opisem"), Rewording.MEANING));
    }

    @Test
    void one_that_was_merged_away_is_reworded_where_it_stands() {
        roomIn(Phase.IDEAS)
                .given(
                        ideaBy(anna),
                        ideaBy(bartek, new IdeaId(need.value())),
                        new IdeasMerged(w, new MergeId(uuid()), new IdeaId(need.value()), null, List.of(idea)))
                .when(reword("Lokalne centra"), facilitator)
                .thenRefused(IdeaRefusal.IDEA_MERGED);
    }

    @Test
    void an_unknown_one_cannot_be_reworded() {
        roomIn(Phase.IDEAS).when(reword("Lokalne centra"), facilitator).thenRefused(IdeaRefusal.IDEA_UNKNOWN);
    }
}
