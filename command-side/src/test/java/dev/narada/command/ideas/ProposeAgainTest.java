package dev.narada.command.ideas;

import dev.narada.command.RoomTest;
import dev.narada.command.items.ItemRefusal;
import dev.narada.command.needs.ProposeNeed;
import dev.narada.events.IdeaId;
import dev.narada.events.NeedId;
import dev.narada.events.Phase;
import dev.narada.events.Rewording;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.ideas.IdeaMovedToTheme;
import dev.narada.events.ideas.IdeaReworded;
import dev.narada.events.workshop.ThemeRetired;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same id again with other fields: each takes effect or is refused by its name, none is passed over. */
class ProposeAgainTest extends RoomTest {

    private final NeedId other = new NeedId(uuid());

    private ProposeIdea again(@Nullable List<NeedId> answers, @Nullable Track track, @Nullable TableId table) {
        return new ProposeIdea(w, idea, answers, "Dom sąsiedzki", null, theme, track, table, null, null);
    }

    private void proposed() {
        roomIn(Phase.IDEAS).given(needBy(bartek), needBy(bartek, other));
        when(again(List.of(need, other), Track.CITY, null), participant(anna));
    }

    @Test
    void what_is_said_again_or_left_out_changes_nothing() {
        proposed();
        when(again(List.of(other, need), Track.CITY, null), participant(anna)).thenUnchanged();
        when(again(null, null, null), participant(anna)).thenUnchanged();
    }

    @Test
    void other_words_and_another_theme_take_effect() {
        proposed();
        when(new ProposeIdea(w, idea, null, "Dom ludzi", null, otherTheme, null, null, null, null), participant(anna))
                .thenFacts(
                        new IdeaReworded(w, idea, new Text("Dom ludzi"), null, Rewording.TYPO),
                        new IdeaMovedToTheme(w, idea, otherTheme));
    }

    @Test
    void what_stands_under_a_retired_theme_is_reworded_where_it_stands() {
        proposed();
        given(new ThemeRetired(w, theme))
                .when(
                        new ProposeIdea(w, idea, null, "Dom ludzi", null, theme, null, null, null, null),
                        participant(anna))
                .thenFacts(new IdeaReworded(w, idea, new Text("Dom ludzi"), null, Rewording.TYPO));
    }

    @Test
    void other_answers_are_refused_and_not_passed_over() {
        proposed();
        for (var answers : List.of(List.of(need), List.<NeedId>of())) {
            when(again(answers, null, null), participant(anna)).thenRefused(ItemRefusal.SET_WHEN_PROPOSED, "answers");
        }
        var unanswering = new IdeaId(uuid());
        given(ideaBy(anna, unanswering));
        when(
                        new ProposeIdea(
                                w, unanswering, List.of(need), "Lokalne centrum", null, null, null, null, null, null),
                        participant(anna))
                .thenRefused(ItemRefusal.SET_WHEN_PROPOSED, "answers");
    }

    @Test
    void so_are_another_track_and_another_table() {
        proposed();
        when(again(null, Track.RESIDENTS, null), participant(anna)).thenRefused(ItemRefusal.SET_WHEN_PROPOSED, "track");
        when(again(null, null, new TableId(uuid())), participant(anna))
                .thenRefused(ItemRefusal.SET_WHEN_PROPOSED, "tableId");
        when(
                        new ProposeNeed(w, need, "Brak miejsca spotkań", null, null, Track.CITY, null, null, null),
                        participant(bartek))
                .thenRefused(ItemRefusal.SET_WHEN_PROPOSED, "track");
    }
}
