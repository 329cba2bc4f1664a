package dev.narada.command.items;

import dev.narada.command.Actor;
import dev.narada.command.RoomTest;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.items.IdeaParked;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.people.Seated;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.Mandate;
import dev.narada.http.CommonRefusal;
import dev.narada.http.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Late ideas with all that was said of them, and what a later meeting does with the earlier ones. */
class IdeasAtLengthTest extends RoomTest {

    private final IdeaId other = new IdeaId(uuid());
    private final TableId table = new TableId(uuid());

    private HandInIdea handIn(IdeaId id, List<NeedId> answers, ThemeId under) {
        return new HandInIdea(w, id, answers, "Ławki", "W parku", under, Track.CITY, null, null, null);
    }

    private CarryOver carry(SessionId into, List<IdeaId> on, List<IdeaId> park) {
        return new CarryOver(w, into, on, park, null);
    }

    private DecisionTaken taken(DecisionOutcome outcome, List<IdeaId> ideas, List<IdeaId> setAside) {
        return new DecisionTaken(
                w, new DecisionId(uuid()), outcome, Mandate.ROOM, ideas, setAside, null, first, 1, 1, 0, null);
    }

    private RoomTest later() {
        return roomIn(Phase.CLOSING).given(ideaBy(anna), ideaBy(bartek, other), closed(first), opened(second));
    }

    @Test
    void what_comes_too_late_keeps_what_it_answers_and_where_it_was_said() {
        roomIn(Phase.DECIDING)
                .given(needBy(anna), new Seated(w, anna, first, table))
                .when(handIn(idea, List.of(need), theme), participant(anna))
                .thenFacts(new IdeaHandedIn(
                        w,
                        idea,
                        List.of(need),
                        theme,
                        Track.CITY,
                        first,
                        table,
                        new Text("Ławki"),
                        new Text("W parku"),
                        Via.PHONE,
                        anna,
                        null))
                .when(handIn(idea, null, null), scribe)
                .thenUnchanged();
    }

    @Test
    void what_comes_too_late_answers_needs_that_there_are_by_people_who_are_there() {
        roomIn(Phase.DECIDING)
                .given(rules(1, null, null))
                .when(handIn(idea, List.of(need), theme), participant(anna))
                .thenRefused(NeedRefusal.NEED_UNKNOWN, "answers")
                .when(handIn(idea, null, new ThemeId(uuid())), participant(anna))
                .thenRefused(CommonRefusal.THEME_UNKNOWN)
                .when(handIn(idea, null, theme), participant(celina))
                .thenRefused(CommonRefusal.NOT_REGISTERED)
                .when(handIn(idea, null, theme), participant(anna))
                .thenKinds(IdeaHandedIn.class)
                .when(handIn(other, null, theme), participant(anna))
                .thenRefused(ItemRefusal.TOO_MANY_ITEMS);
    }

    @Test
    void no_group_takes_the_place_of_an_idea() {
        roomIn(Phase.GROUPING)
                .given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, new IdeaId(need.value())))
                .when(new MergeIdeas(w, new MergeId(need.value()), null, "Razem", List.of(idea, other)), facilitator)
                .thenRefused(ItemRefusal.MERGE_EXISTS);
    }

    @Test
    void another_word_about_an_idea_in_the_same_meeting_counts_and_the_same_does_not() {
        later().when(carry(second, List.of(idea), List.of(other)), facilitator)
                .thenFacts(new IdeaCarriedOver(w, idea, second), new IdeaParked(w, other, second, null))
                .when(carry(second, List.of(idea, other), null), facilitator)
                .thenFacts(new IdeaCarriedOver(w, other, second))
                .when(new CarryOver(w, second, null, null, List.of(new CarryOver.Drop(idea, " "))), facilitator)
                .thenFacts(new IdeaDropped(w, idea, second, null))
                .when(new CarryOver(w, second, null, null, List.of(new CarryOver.Drop(idea, null))), facilitator)
                .thenUnchanged();
    }

    @Test
    void ideas_are_carried_over_into_a_meeting_that_is_open() {
        later().when(carry(first, List.of(idea), null), facilitator)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN)
                .when(carry(new SessionId(uuid()), List.of(idea), null), facilitator)
                .thenRefused(CommonRefusal.SESSION_UNKNOWN)
                .when(carry(second, List.of(new IdeaId(uuid())), null), facilitator)
                .thenRefused(IdeaRefusal.IDEA_UNKNOWN);
    }

    @Test
    void what_was_set_aside_or_parked_by_a_decision_can_go_on() {
        later().given(taken(DecisionOutcome.ADOPTED, List.of(other), List.of(idea)))
                .when(carry(second, List.of(idea), null), facilitator)
                .thenFacts(new IdeaCarriedOver(w, idea, second))
                .given(taken(DecisionOutcome.PARKED, List.of(other), List.of()))
                .when(carry(second, List.of(other), null), facilitator)
                .thenFacts(new IdeaCarriedOver(w, other, second));
    }

    @Test
    void whoever_stands_in_an_adopted_group_is_decided_with_it() {
        var merge = new MergeId(uuid());
        later().given(new IdeasMerged(w, merge, null, new Text("Razem"), List.of(idea, other)))
                .given(taken(DecisionOutcome.ADOPTED, List.of(new IdeaId(merge.value())), List.of()))
                .when(carry(second, List.of(idea), null), facilitator)
                .thenRefused(IdeaRefusal.IDEA_DECIDED);
    }

    @Test
    void a_phone_that_belongs_to_nobody_yet_has_to_join_first() {
        var unknown = new Actor(Role.PARTICIPANT, "participant:?", null);
        roomIn(Phase.IDEAS);
        for (var command : List.of(
                handIn(idea, null, theme),
                new HandInNeed(w, need, "Ławki", null, null, null, null, null, null),
                new ProposeNeed(w, need, "Ławki", null, null, null, null, null, null))) {
            when(command, unknown).thenRefused(CommonRefusal.NOT_REGISTERED);
        }
    }
}
