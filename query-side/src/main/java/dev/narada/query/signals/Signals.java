package dev.narada.query.signals;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.query.Audience;
import dev.narada.query.Keyed;
import dev.narada.query.Positioned;
import dev.narada.query.state.WorkshopState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the room signals now, in numbers; whose hands are up, only whoever leads sees. Nothing of it is ever recorded.
 *
 * @param sessionId the meeting that is on
 * @param present   people in its room
 * @param hands     how many hands are up
 * @param ready     how many are ready with what this phase asks
 * @param raised    the first hand first
 */
public record Signals(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable SessionId sessionId,
        SignalSwitches switches,
        int present,
        int hands,
        int ready,
        List<Reaction> reactions,
        @Nullable List<RaisedHand> raised)
        implements Positioned {

    /** How often the room reacted like this in the last half minute, and since the meeting began. */
    public record Reaction(ReactionKind kind, int lately, int inAll) implements Keyed {
        @Override
        public Object key() {
            return kind;
        }
    }

    /** Somebody who wants to say something. */
    public record RaisedHand(
            ParticipantId participantId, @Nullable Personal name, Instant since) implements Keyed {
        @Override
        public Object key() {
            return participantId;
        }
    }

    static Signals of(WorkshopState room, RoomSignals signals, Audience audience) {
        return new Signals(
                room.position(),
                signals.moment().session(),
                signals.switches(),
                room.people().present(signals.moment().session()),
                signals.hands().size(),
                signals.ready().size(),
                Arrays.stream(ReactionKind.values())
                        .map(kind -> new Reaction(
                                kind, signals.of(kind).count(), signals.of(kind).inAll()))
                        .toList(),
                audience.leads()
                        ? signals.hands().entrySet().stream()
                                .map(each -> new RaisedHand(
                                        each.getKey(), room.people().nameOf(each.getKey()), each.getValue()))
                                .toList()
                        : null);
    }
}
