package dev.narada.command.items;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Via;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemEndorsementWithdrawn.NeedEndorsementWithdrawn;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemLateAccepted.IdeaLateAccepted;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemRestored.NeedRestored;
import dev.narada.events.items.ItemRoomSupportCounted.IdeaRoomSupportCounted;
import dev.narada.events.items.ItemRoomSupportCounted.NeedRoomSupportCounted;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemWithdrawn.NeedWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.people.CheckedOut;
import dev.narada.events.people.Kind;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for needs holds for ideas: off the board and on it, support, hands, groups. */
class ItemsOfBothKindsTest extends RoomTest {

    private final NeedId otherNeed = new NeedId(uuid());
    private final IdeaId other = new IdeaId(uuid());
    private final MergeId merge = new MergeId(uuid());

    private IdeaProposed ideaOfTheRoom() {
        return new IdeaProposed(
                w,
                idea,
                List.of(),
                theme,
                null,
                first,
                null,
                new Text("Dom"),
                null,
                Via.PAPER,
                null,
                "scribe:s1",
                false);
    }

    @Test
    void nothing_is_done_to_what_nobody_said() {
        roomIn(Phase.IDEAS).given(registered(celina, Kind.PERSON, false));
        for (var command : List.<Command>of(
                new Hide(w, need, null, null),
                new Restore(w, need, null, null),
                new Withdraw(w, need, null, anna),
                new WithdrawEndorsement(w, need, null, celina),
                new MoveToTheme(w, need, null, otherTheme),
                new CountRoomSupport(w, need, null, 0),
                new AcceptLate(w, need, idea, null))) {
            when(command, scribeOrMore(command)).thenRefused(NeedRefusal.NEED_UNKNOWN);
        }
        when(new Hide(w, null, idea, null), facilitator).thenRefused(IdeaRefusal.IDEA_UNKNOWN);
        when(new Restore(w, null, idea, null), facilitator).thenRefused(IdeaRefusal.IDEA_UNKNOWN);
        when(new Withdraw(w, null, idea, null), participant(anna)).thenRefused(IdeaRefusal.IDEA_UNKNOWN);
        when(new CountRoomSupport(w, null, idea, 0), facilitator).thenRefused(IdeaRefusal.IDEA_UNKNOWN);
        when(new WithdrawEndorsement(w, null, idea, null), participant(anna)).thenRefused(IdeaRefusal.IDEA_UNKNOWN);
    }

    private Actor scribeOrMore(Command command) {
        return command instanceof AcceptLate ? facilitator : scribe;
    }

    @Test
    void a_card_of_the_room_is_taken_back_by_whoever_writes_for_the_room() {
        roomIn(Phase.IDEAS)
                .given(ideaOfTheRoom())
                .when(new Withdraw(w, null, idea, null), participant(anna))
                .thenRefused(CommonRefusal.NOT_ALLOWED)
                .when(new Withdraw(w, null, idea, null), scribe)
                .thenFacts(new IdeaWithdrawn(w, idea));
    }

    @Test
    void what_is_both_hidden_and_withdrawn_is_restored_at_once() {
        roomIn(Phase.IDEAS)
                .given(needBy(anna), new NeedHidden(w, need, null), new NeedWithdrawn(w, need))
                .when(new Hide(w, need, null, null), facilitator)
                .thenUnchanged()
                .when(new Withdraw(w, need, null, null), participant(anna))
                .thenUnchanged()
                .when(new Restore(w, need, null, null), facilitator)
                .thenFacts(new NeedRestored(w, need))
                .when(new Restore(w, need, null, null), facilitator)
                .thenUnchanged();
        given(ideaBy(anna), new IdeaWithdrawn(w, idea), new IdeaHidden(w, idea, null))
                .when(new Withdraw(w, null, idea, null), participant(anna))
                .thenUnchanged()
                .when(new Restore(w, null, idea, null), facilitator)
                .thenFacts(new IdeaRestored(w, idea));
    }

    @Test
    void an_item_goes_where_a_theme_is() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(new MoveToTheme(w, null, idea, new ThemeId(uuid())), scribe)
                .thenRefused(CommonRefusal.THEME_UNKNOWN)
                .when(new MoveToTheme(w, null, idea, otherTheme), scribe)
                .thenFacts(new IdeaMovedToTheme(w, idea, otherTheme))
                .when(new MoveToTheme(w, null, idea, otherTheme), scribe)
                .thenUnchanged();
    }

    @Test
    void whoever_has_a_phone_takes_support_back_alone_and_somebody_has_to_be_named() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), registered(celina, Kind.PERSON, false))
                .given(new IdeaEndorsed(w, idea, celina, Via.PAPER), new IdeaEndorsed(w, idea, bartek, Via.PHONE))
                .when(new WithdrawEndorsement(w, null, idea, bartek), scribe)
                .thenRefused(CommonRefusal.PERSON_HAS_PHONE)
                .when(new WithdrawEndorsement(w, null, idea, null), scribe)
                .thenRefused(FieldRefusal.FIELD_MISSING, "onBehalfOf")
                .when(new WithdrawEndorsement(w, null, idea, celina), scribe)
                .thenFacts(new IdeaEndorsementWithdrawn(w, idea, celina))
                .given(removed(bartek))
                .when(new WithdrawEndorsement(w, null, idea, null), participant(bartek))
                .thenRefused(CommonRefusal.PERSON_REMOVED);
    }

    @Test
    void what_a_group_was_given_goes_to_its_first_when_it_falls_apart() {
        var group = new NeedId(merge.value());
        roomIn(Phase.NEEDS)
                .given(needBy(anna), needBy(bartek, otherNeed))
                .given(new NeedsMerged(w, merge, null, new Text("Razem"), List.of(need, otherNeed)))
                .given(new NeedEndorsed(w, group, anna, Via.PHONE))
                .given(new NeedMergeUndone(w, merge, null, List.of(need, otherNeed)))
                .when(new EndorseNeed(w, need, null, null), participant(anna))
                .thenUnchanged()
                .when(new EndorseNeed(w, otherNeed, null, null), participant(anna))
                .thenFacts(new NeedEndorsed(w, otherNeed, anna, Via.PHONE))
                .when(new WithdrawEndorsement(w, need, null, null), participant(anna))
                .thenFacts(new NeedEndorsementWithdrawn(w, need, anna));
    }

    @Test
    void the_same_goes_for_ideas_and_who_gave_nothing_has_given_nothing() {
        var group = new IdeaId(merge.value());
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), ideaBy(bartek, other))
                .given(new IdeasMerged(w, merge, null, new Text("Razem"), List.of(idea, other)))
                .given(new IdeaEndorsed(w, group, anna, Via.PHONE))
                .given(new IdeaMergeUndone(w, merge, null, List.of(idea, other)))
                .when(new EndorseIdea(w, idea, null, null), participant(anna))
                .thenUnchanged()
                .when(new EndorseIdea(w, idea, null, null), participant(bartek))
                .thenFacts(new IdeaEndorsed(w, idea, bartek, Via.PHONE));
    }

    @Test
    void hands_are_counted_for_the_group_and_of_those_who_are_in_the_room() {
        roomIn(Phase.NEEDS)
                .given(needBy(anna), needBy(bartek, otherNeed))
                .given(new NeedsMerged(w, merge, otherNeed, null, List.of(need)))
                .given(registered(celina, Kind.PERSON, false), checkedIn(celina, first))
                .when(new CountRoomSupport(w, need, null, 1), facilitator)
                .thenFacts(new NeedRoomSupportCounted(w, otherNeed, 1))
                .when(new CountRoomSupport(w, otherNeed, null, 1), facilitator)
                .thenUnchanged()
                .when(new CountRoomSupport(w, otherNeed, null, 0), facilitator)
                .thenFacts(new NeedRoomSupportCounted(w, otherNeed, 0))
                .given(new CheckedOut(w, celina, first))
                .when(new CountRoomSupport(w, otherNeed, null, 1), facilitator)
                .thenRefused(ItemRefusal.COUNT_TOO_HIGH, "count")
                .given(new NeedHidden(w, otherNeed, null), new NeedHidden(w, need, null))
                .when(new CountRoomSupport(w, otherNeed, null, 0), facilitator)
                .thenRefused(NeedRefusal.NEED_HIDDEN);
    }

    @Test
    void hands_counted_for_an_idea_replace_those_counted_before() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), registered(celina, Kind.PERSON, false), checkedIn(celina, first))
                .given(new IdeaRoomSupportCounted(w, idea, 1))
                .when(new CountRoomSupport(w, null, idea, 0), facilitator)
                .thenFacts(new IdeaRoomSupportCounted(w, idea, 0));
    }

    @Test
    void what_is_off_the_board_goes_into_no_group() {
        roomIn(Phase.GROUPING)
                .given(needBy(anna), needBy(bartek, otherNeed), new NeedWithdrawn(w, otherNeed))
                .when(new MergeNeeds(w, merge, null, "Razem", List.of(need, otherNeed)), facilitator)
                .thenRefused(NeedRefusal.NEED_WITHDRAWN);
    }

    @Test
    void what_waits_in_the_tray_is_let_in_though_it_was_kept_off_before() {
        roomIn(Phase.PRIORITISING)
                .given(new IdeaHandedIn(
                        w, idea, List.of(), theme, null, first, null, new Text("Dom"), null, Via.PHONE, anna, null))
                .given(new IdeaHidden(w, idea, null))
                .when(new AcceptLate(w, null, idea, true), facilitator)
                .thenKinds(IdeaLateAccepted.class)
                .when(new EndorseIdea(w, idea, null, null), participant(bartek))
                .thenKinds(IdeaEndorsed.class);
    }
}
