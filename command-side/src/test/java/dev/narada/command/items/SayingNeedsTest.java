package dev.narada.command.items;

import dev.narada.command.RoomTest;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.Rewording;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.items.ItemHandedIn.NeedHandedIn;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemMovedToTheme.NeedMovedToTheme;
import dev.narada.events.items.ItemProposed.NeedProposed;
import dev.narada.events.items.ItemReworded.NeedReworded;
import dev.narada.events.items.ItemWithdrawn.NeedWithdrawn;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.people.Seated;
import dev.narada.http.CommonRefusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of a need, said in time or too late, by oneself or by the hand of a scribe. */
class SayingNeedsTest extends RoomTest {

    private final NeedId other = new NeedId(uuid());
    private final TableId table = new TableId(uuid());

    private ProposeNeed propose(NeedId id, String text, TableId at, ParticipantId onBehalfOf, Via via) {
        return new ProposeNeed(w, id, "Brak ławek", text, theme, Track.CITY, at, onBehalfOf, via);
    }

    private NeedProposed proposed(NeedId id, String text, TableId at, Via via, ParticipantId by, String writer) {
        return new NeedProposed(
                w,
                id,
                theme,
                Track.CITY,
                first,
                at,
                new Text("Brak ławek"),
                text == null ? null : new Text(text),
                via,
                by,
                writer,
                false);
    }

    private HandInNeed handIn(NeedId id, ThemeId under, TableId at, ParticipantId onBehalfOf) {
        return new HandInNeed(w, id, "Brak ławek", "W parku", under, Track.CITY, at, onBehalfOf, null);
    }

    private NeedHandedIn handedIn(NeedId id, TableId at, Via via, ParticipantId by, String writer) {
        return new NeedHandedIn(
                w, id, theme, Track.CITY, first, at, new Text("Brak ławek"), new Text("W parku"), via, by, writer);
    }

    @Test
    void all_that_was_said_of_it_is_kept() {
        roomIn(Phase.NEEDS)
                .given(new Seated(w, anna, first, table))
                .when(propose(need, " W parku ", null, null, null), participant(anna))
                .thenFacts(proposed(need, "W parku", table, Via.PHONE, anna, null))
                .when(propose(other, null, table, bartek, Via.VOICE), scribe)
                .thenFacts(proposed(other, null, table, Via.VOICE, bartek, "scribe:s1"));
    }

    @Test
    void the_room_says_it_by_a_scribe_and_stays_nobody() {
        roomIn(Phase.LOBBY)
                .when(propose(need, null, table, null, null), scribe)
                .thenFacts(proposed(need, null, table, Via.PAPER, null, "scribe:s1"))
                .when(propose(need, null, table, null, null), nobody)
                .thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void with_moderation_it_starts_hidden_unless_the_facilitator_says_it() {
        roomIn(Phase.NEEDS)
                .given(rules(null, null, true))
                .when(propose(need, null, table, null, null), participant(anna))
                .thenFacts(new NeedProposed(
                        w,
                        need,
                        theme,
                        Track.CITY,
                        first,
                        table,
                        new Text("Brak ławek"),
                        null,
                        Via.PHONE,
                        anna,
                        null,
                        true))
                .when(propose(other, null, table, null, null), facilitator)
                .thenFacts(proposed(other, null, table, Via.PAPER, null, "facilitator:f1"));
    }

    @Test
    void what_comes_too_late_keeps_all_that_was_said_too() {
        roomIn(Phase.GROUPING)
                .given(new Seated(w, anna, first, table))
                .when(handIn(need, theme, null, null), participant(anna))
                .thenFacts(handedIn(need, table, Via.PHONE, anna, null))
                .when(handIn(need, theme, null, null), participant(anna))
                .thenUnchanged()
                .when(handIn(need, theme, null, null), participant(bartek))
                .thenRefused(CommonRefusal.NOT_ALLOWED)
                .when(handIn(need, theme, null, null), scribe)
                .thenUnchanged()
                .when(handIn(other, theme, table, null), scribe)
                .thenFacts(handedIn(other, table, Via.PAPER, null, "scribe:s1"));
    }

    @Test
    void what_comes_too_late_goes_under_a_theme_that_is_there_by_somebody_who_is_there() {
        roomIn(Phase.GROUPING)
                .when(handIn(need, new ThemeId(uuid()), null, null), participant(anna))
                .thenRefused(CommonRefusal.THEME_UNKNOWN)
                .when(handIn(need, theme, null, null), participant(celina))
                .thenRefused(CommonRefusal.NOT_REGISTERED);
    }

    @Test
    void what_is_handed_in_counts_among_what_one_may_say() {
        roomIn(Phase.GROUPING)
                .given(rules(1, null, null))
                .when(handIn(need, theme, null, null), participant(anna))
                .thenKinds(NeedHandedIn.class)
                .when(handIn(other, theme, null, null), participant(anna))
                .thenRefused(ItemRefusal.TOO_MANY_ITEMS)
                .thenTold("most", 1L);
    }

    @Test
    void whoever_waits_in_the_tray_may_be_kept_off_and_stays_so() {
        roomIn(Phase.GROUPING)
                .when(handIn(need, theme, null, null), participant(anna))
                .thenKinds(NeedHandedIn.class)
                .when(new AcceptLate(w, need, new IdeaId(need.value()), false), facilitator)
                .thenFacts(new NeedHidden(w, need, null))
                .when(new AcceptLate(w, need, null, false), facilitator)
                .thenUnchanged();
    }

    @Test
    void the_same_id_again_puts_it_in_other_words_and_moves_it() {
        roomIn(Phase.NEEDS)
                .given(needBy(anna))
                .when(
                        new ProposeNeed(w, need, "Ławki", "W parku", otherTheme, null, null, null, null),
                        participant(anna))
                .thenFacts(
                        new NeedReworded(w, need, new Text("Ławki"), new Text("W parku"), Rewording.TYPO),
                        new NeedMovedToTheme(w, need, otherTheme))
                .when(new ProposeNeed(w, need, "Ławki", null, null, null, null, null, null), participant(anna))
                .thenUnchanged()
                .when(new ProposeNeed(w, need, "Ławki", "", null, null, null, null, null), participant(anna))
                .thenFacts(new NeedReworded(w, need, new Text("Ławki"), null, Rewording.TYPO))
                .when(new ProposeNeed(w, need, "Ławki", null, null, null, null, null, null), participant(celina))
                .thenRefused(CommonRefusal.NOT_REGISTERED);
    }

    @Test
    void the_last_second_of_the_edit_window_is_in_time() {
        roomIn(Phase.NEEDS).given(needBy(anna)).later(Duration.ofSeconds(300));
        when(new RewordNeed(w, need, "Ławki", null, null, null), participant(anna))
                .thenFacts(new NeedReworded(w, need, new Text("Ławki"), null, Rewording.TYPO));
        later(Duration.ofSeconds(1));
        when(new RewordNeed(w, need, "Ławeczki", null, null, null), participant(anna))
                .thenRefused(ItemRefusal.EDIT_WINDOW_OVER);
        when(new RewordNeed(w, need, "Ławeczki", null, null, null), scribe)
                .thenFacts(new NeedReworded(w, need, new Text("Ławeczki"), null, Rewording.MEANING));
    }

    @Test
    void nobody_rewords_what_somebody_else_said_or_nobody() {
        roomIn(Phase.NEEDS)
                .when(new RewordNeed(w, need, "Ławki", null, null, null), facilitator)
                .thenRefused(NeedRefusal.NEED_UNKNOWN)
                .given(needBy(anna), new NeedWithdrawn(w, need))
                .when(new RewordNeed(w, need, "Ławki", null, null, null), participant(bartek))
                .thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void a_need_goes_into_another_that_stands() {
        var merge = new MergeId(uuid());
        roomIn(Phase.GROUPING)
                .given(needBy(anna), needBy(bartek, other))
                .when(new MergeNeeds(w, merge, other, null, List.of(need)), facilitator)
                .thenFacts(new NeedsMerged(w, merge, other, null, List.of(need)))
                .when(new MergeNeeds(w, merge, other, null, List.of(need)), facilitator)
                .thenUnchanged()
                .when(new MergeNeeds(w, new MergeId(uuid()), null, "Razem", List.of(need, other)), facilitator)
                .thenRefused(NeedRefusal.NEED_MERGED)
                .thenTold("merge", merge.toString())
                .when(new MergeNeeds(w, new MergeId(uuid()), need, null, List.of(new NeedId(uuid()))), facilitator)
                .thenRefused(NeedRefusal.NEED_UNKNOWN);
    }
}
