package dev.narada.command.items;

import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.people.Kind;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndorseIdeaTest extends RoomTest {

    private EndorseIdea endorse() {
        return new EndorseIdea(w, idea, null, null);
    }

    @Test
    void one_person_supports_an_idea() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(endorse(), participant(bartek))
                .thenFacts(new IdeaEndorsed(w, idea, bartek, Via.PHONE));
    }

    @Test
    void a_second_tap_changes_nothing() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), new IdeaEndorsed(w, idea, bartek, Via.PHONE))
                .when(endorse(), participant(bartek))
                .thenUnchanged();
    }

    @Test
    void support_that_was_taken_back_can_be_given_again() {
        roomIn(Phase.IDEAS)
                .given(
                        ideaBy(anna),
                        new IdeaEndorsed(w, idea, bartek, Via.PHONE),
                        new IdeaEndorsementWithdrawn(w, idea, bartek))
                .when(endorse(), participant(bartek))
                .thenKinds(IdeaEndorsed.class);
    }

    @Test
    void a_scribe_writes_down_the_support_of_somebody_without_a_phone() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), registered(celina, Kind.PERSON, false))
                .when(new EndorseIdea(w, idea, celina, Via.VOICE), scribe)
                .thenFacts(new IdeaEndorsed(w, idea, celina, Via.VOICE));
    }

    @Test
    void a_scribe_has_to_say_for_whom() {
        roomIn(Phase.IDEAS).given(ideaBy(anna)).when(endorse(), scribe).thenRefused(FieldRefusal.FIELD_MISSING);
    }

    @Test
    void nobody_supports_for_somebody_else() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(new EndorseIdea(w, idea, anna, null), participant(bartek))
                .thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void an_idea_nobody_proposed_is_unknown() {
        roomIn(Phase.IDEAS).when(endorse(), participant(bartek)).thenRefused(IdeaRefusal.IDEA_UNKNOWN);
    }

    @Test
    void an_idea_of_another_workshop_is_unknown() {
        var elsewhere = new WorkshopId(uuid());
        roomIn(Phase.IDEAS)
                .given(new IdeaProposed(
                        elsewhere,
                        idea,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        new Text("Inne"),
                        null,
                        Via.PHONE,
                        null,
                        null,
                        false))
                .when(endorse(), participant(bartek))
                .thenRefused(IdeaRefusal.IDEA_UNKNOWN);
    }

    @Test
    void a_hidden_idea_cannot_be_supported() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), new IdeaHidden(w, idea, null))
                .when(endorse(), participant(bartek))
                .thenRefused(IdeaRefusal.IDEA_HIDDEN);
    }

    @Test
    void a_withdrawn_idea_cannot_be_supported() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), new IdeaWithdrawn(w, idea))
                .when(endorse(), participant(bartek))
                .thenRefused(IdeaRefusal.IDEA_WITHDRAWN);
    }

    @Test
    void a_restored_idea_can() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), new IdeaHidden(w, idea, null), new IdeaRestored(w, idea))
                .when(endorse(), participant(bartek))
                .thenKinds(IdeaEndorsed.class);
    }

    @Test
    void who_is_not_registered_cannot() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(endorse(), participant(celina))
                .thenRefused(CommonRefusal.NOT_REGISTERED);
    }

    @Test
    void who_was_removed_cannot() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), removed(bartek))
                .when(endorse(), participant(bartek))
                .thenRefused(CommonRefusal.PERSON_REMOVED);
    }

    @Test
    void a_table_is_no_person() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), registered(celina, Kind.TABLE, true))
                .when(endorse(), participant(celina))
                .thenRefused(CommonRefusal.TABLE_IS_NO_PERSON);
    }

    @Test
    void ones_own_idea_can_be_supported_unless_the_rules_say_no() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(endorse(), participant(anna))
                .thenKinds(IdeaEndorsed.class)
                .given(rules(null, false, null), new IdeaEndorsementWithdrawn(w, idea, anna))
                .when(endorse(), participant(anna))
                .thenRefused(ItemRefusal.OWN_ITEM);
    }

    @Test
    void support_is_given_from_needs_to_deciding() {
        roomIn(Phase.PLANNING)
                .given(ideaBy(anna))
                .when(endorse(), participant(bartek))
                .thenRefused(CommonRefusal.PHASE_CLOSED)
                .given(phase(first, Phase.DECIDING))
                .when(endorse(), participant(bartek))
                .thenKinds(IdeaEndorsed.class);
    }

    @Test
    void between_two_sessions_support_goes_on() {
        roomIn(Phase.CLOSING)
                .given(ideaBy(anna), closed(first))
                .when(endorse(), participant(bartek))
                .thenKinds(IdeaEndorsed.class);
    }

    @Test
    void after_the_last_session_it_is_over() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), closed(first), opened(second), closed(second))
                .when(endorse(), participant(bartek))
                .thenRefused(CommonRefusal.PHASE_CLOSED);
    }

    @Test
    void nothing_happens_in_a_workshop_that_does_not_exist_or_is_closed() {
        when(endorse(), participant(bartek)).thenRefused(CommonRefusal.WORKSHOP_UNKNOWN);
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), new WorkshopClosed(w))
                .when(endorse(), participant(bartek))
                .thenRefused(CommonRefusal.WORKSHOP_CLOSED);
    }

    @Test
    void an_idea_that_was_merged_away_passes_support_on_to_its_group() {
        var target = new IdeaId(uuid());
        var top = new MergeId(uuid());
        roomIn(Phase.IDEAS)
                .given(
                        ideaBy(anna),
                        ideaBy(anna, target),
                        new IdeasMerged(w, new MergeId(uuid()), target, null, List.of(idea)),
                        new IdeasMerged(w, top, null, new Text("Razem"), List.of(target)))
                .when(endorse(), participant(bartek))
                .thenFacts(new IdeaEndorsed(w, new IdeaId(top.value()), bartek, Via.PHONE))
                .when(new EndorseIdea(w, target, null, null), participant(bartek))
                .thenUnchanged();
    }
}
