package dev.narada.command.items;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Actor;
import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.Rewording;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemOrigin;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.people.Seated;
import dev.narada.events.workshop.ContributeFrom;
import dev.narada.events.workshop.RulesSet;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.http.CommonRefusal;
import dev.narada.http.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposeIdeaTest extends RoomTest {

    private ProposeIdea propose(String title) {
        return new ProposeIdea(w, idea, null, title, null, theme, null, null, null, null);
    }

    private ProposeIdea onBehalf(ParticipantId person) {
        return new ProposeIdea(w, idea, null, "Lokalne centrum", null, theme, null, null, person, Via.PAPER);
    }

    private IdeaProposed proposed(Via via, ParticipantId author, String recordedBy, boolean hidden) {
        return new IdeaProposed(
                w,
                idea,
                List.of(),
                theme,
                null,
                first,
                null,
                new Text("Lokalne centrum"),
                null,
                via,
                author,
                recordedBy,
                hidden);
    }

    @Test
    void somebody_says_what_could_be_done() {
        roomIn(Phase.IDEAS)
                .when(propose("  Lokalne centrum "), participant(anna))
                .thenFacts(proposed(Via.PHONE, anna, null, false));
    }

    @Test
    void it_may_answer_needs() {
        roomIn(Phase.IDEAS)
                .given(needBy(bartek))
                .when(
                        new ProposeIdea(
                                w, idea, List.of(need), "Dom sąsiedzki", " ", null, Track.CITY, null, null, null),
                        participant(anna))
                .thenFacts(new IdeaProposed(
                        w,
                        idea,
                        List.of(need),
                        null,
                        Track.CITY,
                        first,
                        null,
                        new Text("Dom sąsiedzki"),
                        null,
                        Via.PHONE,
                        anna,
                        null,
                        false));
    }

    @Test
    void but_only_needs_that_there_are() {
        roomIn(Phase.IDEAS)
                .when(
                        new ProposeIdea(w, idea, List.of(need), "Dom sąsiedzki", null, null, null, null, null, null),
                        participant(anna))
                .thenRefused(NeedRefusal.NEED_UNKNOWN);
    }

    @Test
    void a_scribe_writes_down_what_somebody_says_and_what_the_room_says() {
        roomIn(Phase.LOBBY).when(onBehalf(bartek), scribe).thenFacts(proposed(Via.PAPER, bartek, "scribe:s1", false));
        roomIn(Phase.LOBBY);
        var other = new IdeaId(uuid());
        when(new ProposeIdea(w, other, null, "Z sali", null, null, null, null, null, null), scribe)
                .thenFacts(new IdeaProposed(
                        w,
                        other,
                        List.of(),
                        null,
                        null,
                        first,
                        null,
                        new Text("Z sali"),
                        null,
                        Via.PAPER,
                        null,
                        "scribe:s1",
                        false));
    }

    private ProposeIdea takenOver(ItemOrigin origin) {
        return new ProposeIdea(w, idea, null, "Lokalne centrum", null, theme, null, null, null, Via.VOICE, origin);
    }

    @Test
    void a_facilitator_takes_over_what_an_earlier_workshop_put_off_or_left_open_before_anything_has_begun() {
        var putOff = new ItemOrigin(uuid(), uuid(), null);
        given(scheduled())
                .when(takenOver(putOff), facilitator)
                .thenFacts(new IdeaProposed(
                        w,
                        idea,
                        List.of(),
                        theme,
                        null,
                        null,
                        null,
                        new Text("Lokalne centrum"),
                        null,
                        Via.VOICE,
                        null,
                        "facilitator:f1",
                        false,
                        putOff));
    }

    @Test
    void nobody_else_says_where_an_idea_came_from() {
        var open = new ItemOrigin(uuid(), null, uuid());
        roomIn(Phase.IDEAS)
                .when(takenOver(open), participant(anna))
                .thenRefused(CommonRefusal.NOT_ALLOWED)
                .when(takenOver(open), scribe)
                .thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void what_is_taken_over_was_one_thing_of_another_workshop() {
        assertThat(List.of(
                        new ItemOrigin(uuid(), null, null),
                        new ItemOrigin(uuid(), uuid(), uuid()),
                        new ItemOrigin(w.value(), uuid(), null)))
                .allSatisfy(origin -> assertThat(takenOver(origin).fault()).isNotNull());
        assertThat(takenOver(new ItemOrigin(uuid(), uuid(), null)).fault()).isNull();
    }

    @Test
    void with_moderation_it_starts_hidden() {
        roomIn(Phase.IDEAS)
                .given(rules(null, null, true))
                .when(propose("Lokalne centrum"), participant(anna))
                .thenFacts(proposed(Via.PHONE, anna, null, true));
    }

    @Test
    void ideas_belong_to_ideas_and_grouping() {
        roomIn(Phase.NEEDS)
                .when(propose("Lokalne centrum"), participant(anna))
                .thenRefused(CommonRefusal.PHASE_CLOSED)
                .thenTold("offer", "HandInIdea")
                .given(phase(first, Phase.GROUPING))
                .when(propose("Lokalne centrum"), participant(anna))
                .thenKinds(IdeaProposed.class);
    }

    @Test
    void between_sessions_it_goes_on_unless_the_rules_say_no() {
        roomIn(Phase.CLOSING).given(closed(first)).later(Duration.ofDays(2));
        when(propose("Lokalne centrum"), participant(anna)).thenKinds(IdeaProposed.class);
        given(new RulesSet(w, null, null, null, null, null, null, null, false, null, null, null, null));
        when(
                        new ProposeIdea(w, new IdeaId(uuid()), null, "Między nami", null, null, null, null, null, null),
                        participant(anna))
                .thenRefused(CommonRefusal.PHASE_CLOSED);
    }

    @Test
    void before_the_first_session_it_has_not_begun() {
        given(scheduled(), contributing(ContributeFrom.REGISTERED), registered(anna))
                .when(propose("Lokalne centrum"), participant(anna))
                .thenRefused(CommonRefusal.PHASE_CLOSED);
    }

    @Test
    void one_person_says_no_more_than_the_rules_allow() {
        roomIn(Phase.IDEAS)
                .given(rules(2, null, null), needBy(anna), ideaBy(anna, new IdeaId(uuid())))
                .when(propose("Lokalne centrum"), participant(anna))
                .thenRefused(ItemRefusal.TOO_MANY_ITEMS)
                .thenTold("most", 2L)
                .when(propose("Lokalne centrum"), participant(bartek))
                .thenKinds(IdeaProposed.class);
    }

    @Test
    void whoever_is_not_registered_joins_first() {
        roomIn(Phase.IDEAS)
                .when(propose("Lokalne centrum"), participant(celina))
                .thenRefused(CommonRefusal.NOT_REGISTERED)
                .when(propose("Lokalne centrum"), new Actor(Role.PARTICIPANT, "participant:?", null))
                .thenRefused(CommonRefusal.NOT_REGISTERED);
    }

    @Test
    void it_goes_under_a_theme_that_is_there() {
        roomIn(Phase.IDEAS)
                .given(new ThemeRetired(w, theme))
                .when(propose("Lokalne centrum"), participant(anna))
                .thenRefused(CommonRefusal.THEME_RETIRED)
                .when(
                        new ProposeIdea(
                                w, idea, null, "Lokalne centrum", null, new ThemeId(uuid()), null, null, null, null),
                        participant(anna))
                .thenRefused(CommonRefusal.THEME_UNKNOWN);
    }

    @Test
    void too_long_is_refused_and_never_cut() {
        roomIn(Phase.IDEAS).when(propose("x".repeat(121)), participant(anna)).thenRefused(FieldRefusal.FIELD_TOO_LONG);
    }

    @Test
    void it_remembers_the_table_that_the_person_sits_at() {
        var table = new TableId(uuid());
        roomIn(Phase.IDEAS).given(new Seated(w, anna, first, table));
        var then = when(propose("Lokalne centrum"), participant(anna));

        assertThat(((IdeaProposed) then.facts().getFirst()).tableId()).isEqualTo(table);
    }

    @Test
    void the_same_again_changes_nothing() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(propose("Lokalne centrum"), participant(anna))
                .thenUnchanged();
    }

    @Test
    void other_words_under_the_same_id_reword_it() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(propose("Lokalne Centrum"), participant(anna))
                .thenFacts(new IdeaReworded(w, idea, new Text("Lokalne Centrum"), null, Rewording.TYPO));
    }

    @Test
    void another_theme_under_the_same_id_moves_it() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(
                        new ProposeIdea(w, idea, null, "Lokalne centrum", null, otherTheme, null, null, null, null),
                        participant(anna))
                .thenFacts(new IdeaMovedToTheme(w, idea, otherTheme));
    }

    @Test
    void nobody_rewords_what_somebody_else_said() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(propose("Moje centrum"), participant(bartek))
                .thenRefused(CommonRefusal.NOT_ALLOWED);
    }
}
