package dev.narada.query.signals;

import dev.narada.events.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What one participant signals now, and which signals they may give. */
public record OwnSignals(SignalSwitches switches, boolean hand, boolean ready) {

    /** None while no meeting is on. */
    static @Nullable OwnSignals of(RoomSignals signals, ParticipantId who) {
        return signals.moment().session() == null
                ? null
                : new OwnSignals(
                        signals.switches(),
                        signals.hands().containsKey(who),
                        signals.ready().contains(who));
    }
}
