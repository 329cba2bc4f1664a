package dev.narada.command.items;

import static dev.narada.command.FieldRefusal.FIELD_INVALID;
import static dev.narada.command.FieldRefusal.FIELD_MISSING;
import static dev.narada.command.FieldRefusal.FIELD_OUT_OF_RANGE;

import dev.narada.command.RoomTest;
import dev.narada.events.MergeId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which needs and ideas are meant has to be clear. */
class NamingItemsTest extends RoomTest {

    private final MergeId merge = new MergeId(uuid());

    @Test
    void who_says_something_of_an_item_says_of_which_one() {
        for (var both : List.of(
                new Hide(w, need, idea, null),
                new Restore(w, need, idea, null),
                new Withdraw(w, need, idea, null),
                new WithdrawEndorsement(w, need, idea, null),
                new MoveToTheme(w, need, idea, null),
                new CountRoomSupport(w, need, idea, 1))) {
            when(both, owner).thenRefused(FIELD_INVALID, "ideaId");
        }
        when(new AcceptLate(w, null, null, null), owner).thenRefused(FIELD_MISSING, "ideaId");
    }

    @Test
    void merging_takes_more_than_one_and_says_what_stands_for_them() {
        when(new MergeIdeas(w, merge, idea, null, List.of(idea)), owner).thenRefused(FIELD_INVALID, "ideaIds");
        when(new MergeNeeds(w, merge, need, null, List.of(need)), owner).thenRefused(FIELD_INVALID, "needIds");
        when(new MergeIdeas(w, merge, null, "Razem", List.of(idea)), owner).thenRefused(FIELD_OUT_OF_RANGE, "ideaIds");
        when(new MergeNeeds(w, merge, null, "Razem", List.of(need)), owner).thenRefused(FIELD_OUT_OF_RANGE, "needIds");
        when(new MergeIdeas(w, merge, null, null, List.of(idea)), owner).thenRefused(FIELD_INVALID, "title");
        when(new MergeNeeds(w, merge, need, "Razem", List.of(need)), owner).thenRefused(FIELD_INVALID, "title");
    }
}
