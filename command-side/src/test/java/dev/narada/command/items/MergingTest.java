package dev.narada.command.items;

import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.items.IdeaParked;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTest extends RoomTest {

    private final IdeaId other = new IdeaId(uuid());
    private final MergeId merge = new MergeId(uuid());
    private final MergeId later = new MergeId(uuid());
    private final IdeaId group = new IdeaId(merge.value());

    private MergeIdeas titled(MergeId id, String title, IdeaId... ideas) {
        return new MergeIdeas(w, id, null, title, List.of(ideas));
    }

    @Test
    void several_ideas_stand_as_one_group_until_it_is_undone() {
        roomIn(Phase.GROUPING)
                .given(ideaBy(anna), ideaBy(bartek, other))
                .when(titled(merge, "Razem", idea, other), facilitator)
                .thenFacts(new IdeasMerged(w, merge, null, new Text("Razem"), List.of(idea, other)))
                .when(titled(merge, "Razem", idea, other), facilitator)
                .thenUnchanged()
                .when(titled(merge, "Inaczej", idea, other), facilitator)
                .thenRefused(ItemRefusal.MERGE_EXISTS)
                .when(new UndoMerge(w, merge), facilitator)
                .thenFacts(new IdeaMergeUndone(w, merge, null, List.of(idea, other)))
                .when(new UndoMerge(w, merge), facilitator)
                .thenUnchanged()
                .when(new EndorseIdea(w, group, null, null), participant(anna))
                .thenRefused(IdeaRefusal.IDEA_UNKNOWN)
                .when(titled(later, "Znowu razem", idea, other), facilitator)
                .thenKinds(IdeasMerged.class);
    }

    @Test
    void or_inside_one_of_them() {
        roomIn(Phase.GROUPING)
                .given(ideaBy(anna), ideaBy(bartek, other))
                .when(new MergeIdeas(w, merge, other, null, List.of(idea)), facilitator)
                .thenFacts(new IdeasMerged(w, merge, other, null, List.of(idea)))
                .when(new EndorseIdea(w, idea, null, null), participant(anna))
                .thenFacts(new IdeaEndorsed(w, other, anna, Via.PHONE));
    }

    @Test
    void an_idea_stands_in_one_merge_only() {
        var third = new IdeaId(uuid());
        roomIn(Phase.GROUPING)
                .given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third))
                .when(titled(merge, "Razem", idea, new IdeaId(uuid())), facilitator)
                .thenRefused(IdeaRefusal.IDEA_UNKNOWN)
                .when(titled(merge, "Razem", idea, other), facilitator)
                .thenKinds(IdeasMerged.class)
                .when(titled(later, "Inaczej", idea, third), facilitator)
                .thenRefused(IdeaRefusal.IDEA_MERGED)
                .thenTold("merge", merge.toString());
    }

    @Test
    void a_merge_that_a_later_one_builds_on_is_undone_after_it() {
        var third = new IdeaId(uuid());
        roomIn(Phase.GROUPING)
                .given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third))
                .given(
                        new IdeasMerged(w, merge, null, new Text("Razem"), List.of(idea, other)),
                        new IdeasMerged(w, later, null, new Text("Wszystko"), List.of(group, third)))
                .when(new UndoMerge(w, merge), facilitator)
                .thenRefused(ItemRefusal.LATER_MERGE_BUILDS_ON_IT)
                .thenTold("later", later.toString())
                .when(new UndoMerge(w, later), facilitator)
                .thenKinds(IdeaMergeUndone.class)
                .when(new UndoMerge(w, merge), facilitator)
                .thenKinds(IdeaMergeUndone.class);
    }

    @Test
    void needs_are_merged_in_the_same_way() {
        var second = new NeedId(uuid());
        roomIn(Phase.GROUPING)
                .given(needBy(anna), needBy(bartek, second))
                .when(new MergeNeeds(w, merge, null, "Razem", List.of(need, second)), facilitator)
                .thenFacts(new NeedsMerged(w, merge, null, new Text("Razem"), List.of(need, second)))
                .when(new UndoMerge(w, merge), facilitator)
                .thenFacts(new NeedMergeUndone(w, merge, null, List.of(need, second)))
                .when(new UndoMerge(w, later), facilitator)
                .thenRefused(ItemRefusal.MERGE_UNKNOWN);
    }

    @Test
    void a_merge_is_either_into_one_or_under_a_title() {
        roomIn(Phase.GROUPING)
                .when(new MergeIdeas(w, merge, idea, "Razem", List.of(idea, other)), facilitator)
                .thenRefused(FieldRefusal.FIELD_INVALID);
    }

    @Test
    void a_later_session_says_what_goes_on_what_rests_and_what_is_dropped() {
        var carry = new CarryOver(
                w,
                second,
                List.of(idea),
                List.of(other),
                List.of(new CarryOver.Drop(new IdeaId(need.value()), "Drogo")));
        roomIn(Phase.CLOSING)
                .given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, new IdeaId(need.value())), closed(first))
                .when(carry, facilitator)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN)
                .given(opened(second))
                .when(carry, facilitator)
                .thenFacts(
                        new IdeaCarriedOver(w, idea, second),
                        new IdeaParked(w, other, second, null),
                        new IdeaDropped(w, new IdeaId(need.value()), second, new Text("Drogo")))
                .when(carry, facilitator)
                .thenUnchanged();
    }
}
