package dev.narada.command.items;

import dev.narada.command.RoomTest;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.NeedEndorsementWithdrawn;
import dev.narada.events.items.ItemHandedIn.NeedHandedIn;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemLateAccepted.NeedLateAccepted;
import dev.narada.events.items.ItemMovedToTheme.NeedMovedToTheme;
import dev.narada.events.items.ItemRestored.NeedRestored;
import dev.narada.events.items.ItemReworded.NeedReworded;
import dev.narada.events.items.ItemWithdrawn.NeedWithdrawn;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedsTest extends RoomTest {

    private ProposeNeed propose(String title) {
        return new ProposeNeed(w, need, title, null, theme, null, null, null, null);
    }

    @Test
    void somebody_says_what_is_missing() {
        roomIn(Phase.NEEDS)
                .when(propose("Brak miejsca spotkań"), participant(anna))
                .thenFacts(needBy(anna))
                .when(propose("Brak miejsca spotkań"), participant(anna))
                .thenUnchanged()
                .when(propose("Brak miejsc spotkań"), participant(anna))
                .thenFacts(new NeedReworded(w, need, new Text("Brak miejsc spotkań"), null, Rewording.TYPO));
    }

    @Test
    void needs_belong_to_needs_and_ideas() {
        roomIn(Phase.GROUPING)
                .when(propose("Brak miejsca"), participant(anna))
                .thenRefused(CommonRefusal.PHASE_CLOSED)
                .thenTold("offer", "HandInNeed")
                .when(new HandInNeed(w, need, "Brak miejsca", null, null, null, null, null, null), participant(anna))
                .thenKinds(NeedHandedIn.class)
                .when(new AcceptLate(w, need, new IdeaId(need.value()), null), facilitator)
                .thenFacts(new NeedLateAccepted(w, need));
    }

    @Test
    void a_need_is_supported_reworded_moved_and_taken_back() {
        roomIn(Phase.NEEDS)
                .given(needBy(anna))
                .when(new EndorseNeed(w, need, null, null), participant(bartek))
                .thenFacts(new NeedEndorsed(w, need, bartek, Via.PHONE))
                .when(new WithdrawEndorsement(w, need, null, null), participant(bartek))
                .thenFacts(new NeedEndorsementWithdrawn(w, need, bartek))
                .when(new RewordNeed(w, need, "Inaczej", null, Rewording.MEANING, null), facilitator)
                .thenFacts(new NeedReworded(w, need, new Text("Inaczej"), null, Rewording.MEANING))
                .when(new MoveToTheme(w, need, null, otherTheme), scribe)
                .thenFacts(new NeedMovedToTheme(w, need, otherTheme))
                .when(new Hide(w, need, null, "Powtórka"), scribe)
                .thenFacts(new NeedHidden(w, need, new Text("Powtórka")))
                .when(new EndorseNeed(w, need, null, null), participant(bartek))
                .thenRefused(NeedRefusal.NEED_HIDDEN)
                .when(new Restore(w, need, null, "Omyłka"), scribe)
                .thenFacts(new NeedRestored(w, need))
                .when(new Withdraw(w, need, null, null), participant(anna))
                .thenFacts(new NeedWithdrawn(w, need))
                .when(new EndorseNeed(w, need, null, null), participant(bartek))
                .thenRefused(NeedRefusal.NEED_WITHDRAWN);
    }

    @Test
    void an_unknown_or_merged_need_says_so() {
        var target = new NeedId(uuid());
        roomIn(Phase.NEEDS)
                .when(new EndorseNeed(w, need, null, null), participant(bartek))
                .thenRefused(NeedRefusal.NEED_UNKNOWN)
                .given(
                        needBy(anna),
                        needBy(anna, target),
                        new NeedsMerged(w, new MergeId(uuid()), target, null, List.of(need)))
                .when(new RewordNeed(w, need, "Inaczej", null, null, null), facilitator)
                .thenRefused(NeedRefusal.NEED_MERGED);
    }
}
