package dev.narada.query.signals;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.query.PersistentMaps;
import dev.narada.query.state.WorkshopState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What one room signals at this moment. It holds at most what the people of the room can say at once, and nothing of
 * what they said before.
 *
 * @param moment    when it was said
 * @param hands     who has a hand up and since when, the first first
 * @param ready     who is ready with what this phase asks
 * @param reactions how often the room reacted, by kind
 */
record RoomSignals(
        SignalSwitches switches,
        Moment moment,
        PMap<ParticipantId, Instant> hands,
        PSet<ParticipantId> ready,
        PMap<ReactionKind, RecentReactions> reactions) {

    static final RoomSignals NONE = quiet(SignalSwitches.ALL, new Moment(null, 0));

    /** A run of one phase of one meeting: the same phase again is another moment. */
    record Moment(@Nullable SessionId session, int run) {

        static Moment of(WorkshopState room) {
            var session = room.stage().doing().session();
            return new Moment(
                    session, session == null ? 0 : room.course().lapsOf(session).size());
        }
    }

    private static RoomSignals quiet(SignalSwitches switches, Moment moment) {
        return new RoomSignals(switches, moment, OrderedPMap.empty(), HashTreePSet.empty(), HashTreePMap.empty());
    }

    /**
     * What is left of it in the room as it is now: nothing in another meeting, nobody ready in another phase, nothing of
     * whoever has no place there any more.
     */
    RoomSignals in(WorkshopState room, Instant now) {
        var here = Moment.of(room);
        if (here.session() == null || !here.session().equals(moment.session())) {
            return quiet(switches, here);
        }
        var gone =
                hands.keySet().stream().filter(each -> !Seats.has(room, each)).toList();
        var away = ready.stream().filter(each -> !Seats.has(room, each)).toList();
        return new RoomSignals(
                switches,
                here,
                hands.minusAll(gone),
                here.equals(moment) ? ready.minusAll(away) : HashTreePSet.empty(),
                since(now));
    }

    private PMap<ReactionKind, RecentReactions> since(Instant now) {
        var left = reactions;
        for (var kind : reactions.keySet()) {
            left = PersistentMaps.changed(left, kind, each -> each.at(now.getEpochSecond()));
        }
        return left;
    }

    /** Whose hand is up already keeps the place in the line. */
    RoomSignals raised(ParticipantId who, Instant now) {
        return hands.containsKey(who) ? this : with(hands.plus(who, now));
    }

    RoomSignals lowered(ParticipantId who) {
        return with(hands.minus(who));
    }

    RoomSignals allLowered() {
        return with(OrderedPMap.empty());
    }

    RoomSignals ready(ParticipantId who, boolean yes) {
        return new RoomSignals(switches, moment, hands, yes ? ready.plus(who) : ready.minus(who), reactions);
    }

    RoomSignals reacted(ReactionKind kind, Instant now) {
        var next = reactions.plus(kind, of(kind).and(now.getEpochSecond()));
        return new RoomSignals(switches, moment, hands, ready, next);
    }

    /** What is switched off is gone at once. */
    RoomSignals offering(SignalSwitches next) {
        return new RoomSignals(
                next,
                moment,
                next.hands() ? hands : OrderedPMap.empty(),
                next.ready() ? ready : HashTreePSet.empty(),
                next.reactions() ? reactions : HashTreePMap.empty());
    }

    /** Nobody listens any more. */
    RoomSignals forgotten() {
        return quiet(switches, NONE.moment);
    }

    RecentReactions of(ReactionKind kind) {
        return reactions.getOrDefault(kind, RecentReactions.NONE);
    }

    /** Whether there is nothing in it to be remembered. */
    boolean isUsual() {
        return equals(quiet(SignalSwitches.ALL, moment));
    }

    private RoomSignals with(PMap<ParticipantId, Instant> next) {
        return new RoomSignals(switches, moment, next, ready, reactions);
    }
}
