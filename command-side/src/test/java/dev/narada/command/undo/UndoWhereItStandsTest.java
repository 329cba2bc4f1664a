package dev.narada.command.undo;

import dev.narada.command.RoomTest;
import dev.narada.command.compensation.UndoRefusal;
import dev.narada.command.items.MergeNeeds;
import dev.narada.command.items.UndoMerge;
import dev.narada.command.workshop.CloseWorkshop;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.events.workshop.WorkshopReopened;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A group on which another was built, and a workshop that is over or never was, are left as they are. */
class UndoWhereItStandsTest extends RoomTest {

    private final NeedId other = new NeedId(uuid());
    private final NeedId third = new NeedId(uuid());
    private final MergeId merge = new MergeId(uuid());
    private final MergeId later = new MergeId(uuid());

    private RoomTest three() {
        return roomIn(Phase.GROUPING).given(needBy(anna), needBy(bartek, other), needBy(bartek, third));
    }

    private MergeNeeds titled() {
        return new MergeNeeds(w, merge, null, "Razem", List.of(need, other));
    }

    private MergeNeeds into(NeedId into, NeedId member, MergeId as) {
        return new MergeNeeds(w, as, into, null, List.of(member));
    }

    @Test
    void a_group_with_a_title_that_went_into_another_is_not_taken_apart_under_it() {
        three();
        var act = when(titled(), facilitator).told().position();
        when(new MergeNeeds(w, later, null, "Wszystko", List.of(new NeedId(merge.value()), third)), facilitator)
                .thenKinds(NeedsMerged.class)
                .when(new Undo(w, act), facilitator)
                .thenRefused(UndoRefusal.LATER_ACT_BUILDS_ON_IT);
    }

    @Test
    void nor_is_one_that_stands_in_a_need() {
        three();
        var act = when(into(need, other, merge), facilitator).told().position();
        when(into(third, need, later), facilitator)
                .thenKinds(NeedsMerged.class)
                .when(new Undo(w, act), facilitator)
                .thenRefused(UndoRefusal.LATER_ACT_BUILDS_ON_IT);
    }

    @Test
    void what_was_taken_apart_is_not_put_together_where_something_else_was_built_since() {
        three().given(new NeedsMerged(w, merge, need, null, List.of(other)));
        var act = when(new UndoMerge(w, merge), facilitator).told().position();
        when(into(third, need, later), facilitator)
                .thenKinds(NeedsMerged.class)
                .when(new Undo(w, act), facilitator)
                .thenRefused(UndoRefusal.LATER_ACT_BUILDS_ON_IT);
    }

    @Test
    void a_group_that_was_made_and_taken_apart_since_stands_in_nobodys_way() {
        three().given(new NeedsMerged(w, merge, null, new Text("Razem"), List.of(need, other)));
        var act = when(new UndoMerge(w, merge), facilitator).told().position();
        when(into(third, need, later), facilitator)
                .thenKinds(NeedsMerged.class)
                .when(new UndoMerge(w, later), facilitator)
                .thenKinds(NeedMergeUndone.class)
                .when(new Undo(w, act), facilitator)
                .thenFacts(new NeedsMerged(w, merge, null, new Text("Razem"), List.of(need, other)));
    }

    @Test
    void in_a_workshop_that_is_over_only_its_end_is_taken_back() {
        when(new Undo(w, null), facilitator).thenRefused(CommonRefusal.WORKSHOP_UNKNOWN);
        given(scheduled(), needBy(anna));
        var act = when(said("Hide", "needId", need), facilitator)
                .thenKinds(NeedHidden.class)
                .told()
                .position();
        when(new CloseWorkshop(w), facilitator)
                .thenKinds(WorkshopClosed.class)
                .when(new Undo(w, act), facilitator)
                .thenRefused(CommonRefusal.WORKSHOP_CLOSED)
                .when(new Undo(w, null), facilitator)
                .thenFacts(new WorkshopReopened(w));
    }
}
