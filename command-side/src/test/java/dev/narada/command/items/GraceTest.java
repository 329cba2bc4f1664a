package dev.narada.command.items;

import dev.narada.command.RoomTest;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Phase;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.http.CommonRefusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Text being typed when its phase ends is still taken for a minute. */
class GraceTest extends RoomTest {

    private ProposeIdea propose(String title) {
        return new ProposeIdea(w, idea, null, title, null, theme, null, null, null, null);
    }

    @Test
    void text_being_typed_has_a_minute_of_grace() {
        roomIn(Phase.GROUPING).given(phase(first, Phase.PLANNING)).later(Duration.ofSeconds(60));
        when(propose("Lokalne centrum"), participant(anna)).thenKinds(IdeaProposed.class);
        later(Duration.ofSeconds(1));
        when(
                        new ProposeIdea(w, new IdeaId(uuid()), null, "Za późno", null, null, null, null, null, null),
                        participant(anna))
                .thenRefused(CommonRefusal.PHASE_CLOSED);
    }

    @Test
    void whatever_came_after_its_phase() {
        roomIn(Phase.GROUPING)
                .given(phase(first, Phase.PRIORITISING))
                .later(Duration.ofSeconds(20))
                .given(phase(first, Phase.BREAK))
                .later(Duration.ofSeconds(20))
                .given(phase(first, Phase.DECIDING), closed(first))
                .later(Duration.ofSeconds(20))
                .when(propose("Pod koniec"), participant(anna))
                .thenKinds(IdeaProposed.class);
    }

    @Test
    void but_not_a_second_longer() {
        roomIn(Phase.GROUPING)
                .given(phase(first, Phase.PRIORITISING), phase(first, Phase.BREAK))
                .later(Duration.ofSeconds(61))
                .when(propose("Za późno"), participant(anna))
                .thenRefused(CommonRefusal.PHASE_CLOSED);
    }
}
