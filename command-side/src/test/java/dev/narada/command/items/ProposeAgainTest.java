package dev.narada.command.items;

import dev.narada.command.RoomTest;
import dev.narada.command.undo.Undo;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Phase;
import dev.narada.events.Rewording;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.http.CommonRefusal;
import java.time.Duration;
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
    void other_answers_take_effect_within_the_edit_window() {
        proposed();
        when(again(List.of(need), null, null), participant(anna)).thenFacts(answering(List.of(need)));
        when(again(List.of(need), null, null), participant(anna)).thenUnchanged();
        when(again(List.of(), null, null), participant(anna)).thenFacts(answering(List.of()));
        var act = when(
                        new RewordIdea(w, idea, "Dom sąsiedzki", null, Rewording.TYPO, List.of(other), null),
                        participant(anna))
                .thenFacts(answering(List.of(other)))
                .told()
                .position();
        when(new Undo(w, act), facilitator).thenFacts(answering(List.of()));
        later(Duration.ofMinutes(6));
        when(again(List.of(need), null, null), participant(anna)).thenRefused(ItemRefusal.EDIT_WINDOW_OVER);
        when(again(List.of(need), null, null), participant(bartek)).thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void needs_that_do_not_exist_cannot_be_answered() {
        proposed();
        var unknown = List.of(new NeedId(uuid()));
        when(again(unknown, null, null), participant(anna)).thenRefused(NeedRefusal.NEED_UNKNOWN, "answers");
        when(new RewordIdea(w, idea, "Dom sąsiedzki", null, null, unknown, null), participant(anna))
                .thenRefused(NeedRefusal.NEED_UNKNOWN, "answers");
    }

    private IdeaReworded answering(List<NeedId> needs) {
        return new IdeaReworded(w, idea, new Text("Dom sąsiedzki"), null, Rewording.TYPO, needs);
    }

    @Test
    void another_track_and_another_table_are_refused_and_not_passed_over() {
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
