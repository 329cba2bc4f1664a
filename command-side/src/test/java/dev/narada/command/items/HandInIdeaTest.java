package dev.narada.command.items;

import dev.narada.command.RoomTest;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemLateAccepted.IdeaLateAccepted;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandInIdeaTest extends RoomTest {

    private final HandInIdea late = new HandInIdea(w, idea, null, "Po czasie", null, null, null, null, null, null);

    @Test
    void what_comes_too_late_waits_in_the_tray() {
        roomIn(Phase.PLANNING)
                .when(late, participant(anna))
                .thenFacts(new IdeaHandedIn(
                        w,
                        idea,
                        List.of(),
                        null,
                        null,
                        first,
                        null,
                        new Text("Po czasie"),
                        null,
                        Via.PHONE,
                        anna,
                        null));
    }

    @Test
    void twice_is_once() {
        roomIn(Phase.PLANNING);
        when(late, participant(anna));
        when(late, participant(anna)).thenUnchanged();
        when(late, participant(bartek)).thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void the_facilitator_puts_it_on_the_board_or_keeps_it_off() {
        roomIn(Phase.PLANNING);
        when(late, participant(anna));
        when(new EndorseIdea(w, idea, null, null), participant(bartek)).thenRefused(IdeaRefusal.IDEA_HIDDEN);
        when(new AcceptLate(w, new NeedId(idea.value()), idea, null), facilitator)
                .thenFacts(new IdeaLateAccepted(w, idea));
        when(new AcceptLate(w, null, idea, true), facilitator).thenUnchanged();
    }

    @Test
    void what_is_not_accepted_stays_off_the_board() {
        roomIn(Phase.PLANNING);
        when(late, participant(anna));
        when(new AcceptLate(w, null, idea, false), facilitator).thenFacts(new IdeaHidden(w, idea, null));
        when(new AcceptLate(w, null, idea, false), facilitator).thenUnchanged();
        when(new AcceptLate(w, null, new IdeaId(uuid()), null), facilitator).thenRefused(IdeaRefusal.IDEA_UNKNOWN);
    }
}
