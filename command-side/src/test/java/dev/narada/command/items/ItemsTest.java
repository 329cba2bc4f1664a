package dev.narada.command.items;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.RoomTest;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemRoomSupportCounted.IdeaRoomSupportCounted;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.people.Kind;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsTest extends RoomTest {

    @Test
    void moving_to_a_theme_needs_the_theme_and_the_item() {
        roomIn(Phase.IDEAS)
                .when(new MoveToTheme(w, null, idea, otherTheme), facilitator)
                .thenRefused(IdeaRefusal.IDEA_UNKNOWN)
                .given(ideaBy(anna), new ThemeRetired(w, otherTheme))
                .when(new MoveToTheme(w, null, idea, otherTheme), facilitator)
                .thenRefused(CommonRefusal.THEME_RETIRED)
                .when(new MoveToTheme(w, null, idea, theme), facilitator)
                .thenUnchanged()
                .when(new MoveToTheme(w, null, idea, null), facilitator)
                .thenFacts(new IdeaMovedToTheme(w, idea, null));
    }

    @Test
    void what_is_known_of_a_need_does_not_ask_for_the_ideas_that_answer_it() {
        var asked = Items.of(w, new NeedId(idea.value())).fold().criteria().stream()
                .flatMap(criterion -> criterion.types().stream())
                .toList();

        assertThat(asked).hasSize(12).allMatch(name -> name.startsWith("needs."));
    }

    @Test
    void only_its_author_takes_an_item_back() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(new Withdraw(w, null, idea, null), participant(bartek))
                .thenRefused(CommonRefusal.NOT_ALLOWED)
                .when(new Withdraw(w, null, idea, null), facilitator)
                .thenRefused(CommonRefusal.NOT_ALLOWED)
                .when(new Withdraw(w, null, idea, anna), scribe)
                .thenFacts(new IdeaWithdrawn(w, idea))
                .when(new Withdraw(w, null, idea, null), participant(anna))
                .thenUnchanged()
                .when(new Restore(w, null, idea, null), facilitator)
                .thenFacts(new IdeaRestored(w, idea))
                .when(new Restore(w, null, idea, null), facilitator)
                .thenUnchanged();
    }

    @Test
    void participants_hide_nothing() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(new Hide(w, null, idea, null), participant(anna))
                .thenRefused(CommonRefusal.NOT_ALLOWED)
                .when(new Hide(w, null, idea, null), facilitator)
                .thenFacts(new IdeaHidden(w, idea, null))
                .when(new Hide(w, null, idea, null), facilitator)
                .thenUnchanged();
    }

    @Test
    void support_that_was_never_given_cannot_be_taken_back() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(new WithdrawEndorsement(w, null, idea, null), participant(bartek))
                .thenUnchanged();
    }

    @Test
    void support_of_a_group_is_taken_back_from_all_that_stands_in_it() {
        var other = new IdeaId(uuid());
        var merge = new MergeId(uuid());
        var group = new IdeaId(merge.value());
        roomIn(Phase.IDEAS)
                .given(
                        ideaBy(anna),
                        ideaBy(anna, other),
                        new IdeaEndorsed(w, idea, bartek, Via.PHONE),
                        new IdeaEndorsed(w, other, anna, Via.PHONE),
                        new IdeasMerged(w, merge, null, new Text("Razem"), List.of(idea, other)),
                        new IdeaEndorsed(w, group, bartek, Via.PHONE))
                .when(new WithdrawEndorsement(w, null, group, null), participant(bartek))
                .thenFacts(
                        new IdeaEndorsementWithdrawn(w, group, bartek), new IdeaEndorsementWithdrawn(w, idea, bartek));
    }

    @Test
    void no_more_hands_than_people_without_a_phone() {
        roomIn(Phase.IDEAS)
                .given(
                        ideaBy(anna),
                        registered(celina, Kind.PERSON, false),
                        checkedIn(celina, first),
                        checkedIn(bartek, first))
                .when(new CountRoomSupport(w, null, idea, 2), facilitator)
                .thenRefused(ItemRefusal.COUNT_TOO_HIGH)
                .thenTold("most", 1L)
                .when(new CountRoomSupport(w, null, idea, 1), facilitator)
                .thenFacts(new IdeaRoomSupportCounted(w, idea, 1))
                .when(new CountRoomSupport(w, null, idea, 1), facilitator)
                .thenUnchanged();
    }

    @Test
    void hands_are_counted_while_a_session_is_open() {
        given(scheduled(), needBy(anna))
                .when(new CountRoomSupport(w, need, null, 0), facilitator)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN);
    }
}
