package dev.narada.command.undo;

import static dev.narada.command.compensation.UndoRefusal.DECISION_STANDS;
import static dev.narada.command.compensation.UndoRefusal.LATER_ACT_BUILDS_ON_IT;

import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Text;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.items.IdeaParked;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.Mandate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GroupUndoTest extends UndoStories {

    private final IdeaId other = new IdeaId(uuid());
    private final NeedId secondNeed = new NeedId(uuid());

    @TestFactory
    Stream<DynamicTest> grouping_and_carrying_over_is_taken_back() {
        return each(GroupUndoTest::new);
    }

    @Override
    List<Story> stories() {
        return Stream.of(merges(), fates()).flatMap(List::stream).toList();
    }

    private List<Story> merges() {
        var merge = new MergeId(uuid());
        var later = new MergeId(uuid());
        var third = new IdeaId(uuid());
        var made = merged(merge, idea, other);
        var undone = new IdeaMergeUndone(w, merge, null, List.of(idea, other));
        var further = merged(later, new IdeaId(merge.value()), third);
        var needs = new NeedsMerged(w, merge, need, null, List.of(secondNeed));
        var needsUndone = new NeedMergeUndone(w, merge, need, List.of(secondNeed));
        return List.of(
                Story.of("merged ideas stand on their own", made)
                        .after(ideaBy(anna), ideaBy(bartek, other))
                        .isTakenBackBy(undone),
                Story.of("unless they were merged further", made)
                        .after(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third))
                        .then(further)
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("and that was undone", made)
                        .after(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third))
                        .then(further, new IdeaMergeUndone(w, later, null, List.of(new IdeaId(merge.value()), third)))
                        .isTakenBackBy(undone),
                Story.of("ideas that were taken apart stand as one", undone)
                        .after(ideaBy(anna), ideaBy(bartek, other), made)
                        .isTakenBackBy(made),
                Story.of("unless one stands elsewhere", undone)
                        .after(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third), made)
                        .then(merged(later, other, third))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("needs as well", needs)
                        .after(needBy(anna), needBy(bartek, secondNeed))
                        .isTakenBackBy(needsUndone),
                Story.of("in both directions", needsUndone)
                        .after(needBy(anna), needBy(bartek, secondNeed), needs)
                        .isTakenBackBy(needs));
    }

    private List<Story> fates() {
        var parked = new IdeaParked(w, idea, first, null);
        var dropped = new IdeaDropped(w, idea, first, new Text("Drogo"));
        var goesOn = new IdeaCarriedOver(w, idea, first);
        return List.of(
                Story.of("a parked idea goes on", parked).after(ideaBy(anna)).isTakenBackBy(goesOn),
                Story.of("a dropped one rests again", dropped)
                        .after(ideaBy(anna), parked)
                        .isTakenBackBy(parked),
                Story.of("one that goes on is dropped again", goesOn)
                        .after(ideaBy(anna), dropped)
                        .isTakenBackBy(dropped),
                Story.of("what was settled since stays settled", parked)
                        .after(ideaBy(anna))
                        .then(settled())
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("and what a decision had settled is for a new one", parked)
                        .after(ideaBy(anna), settled())
                        .isRefusedAs(DECISION_STANDS));
    }

    private IdeasMerged merged(MergeId merge, IdeaId... ideas) {
        return new IdeasMerged(w, merge, null, new Text("Razem"), List.of(ideas));
    }

    private DecisionTaken settled() {
        return new DecisionTaken(
                w,
                new DecisionId(uuid()),
                DecisionOutcome.ADOPTED,
                Mandate.ROOM,
                List.of(idea),
                List.of(),
                null,
                first,
                0,
                0,
                0,
                null);
    }
}
