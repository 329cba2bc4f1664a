package dev.narada.query.signals;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.http.RequestRefused;
import dev.narada.query.Audience;
import dev.narada.query.state.WorkshopState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is signalled in the rooms of this node. It lives in this memory alone: in no event, no store and no log, not
 * longer than the meeting, nor than a minute after the last one who follows the workshop has left.
 */
public final class SignalRooms {

    static final Duration KEPT = Duration.ofMinutes(1);
    private static final Predicate<ParticipantId> NOBODY = _ -> false;
    private static final Predicate<ParticipantId> EVERYBODY = _ -> true;

    /** {@code now}: the room as it is whenever it is asked. */
    private record Room(Supplier<WorkshopState> now, RoomSignals signals, Instant followed) {}

    private final Map<WorkshopId, Room> rooms = new ConcurrentHashMap<>();
    private final Clock clock;
    private final SignalFollowers followers;

    public SignalRooms(Clock clock, SignalFollowers followers) {
        this.clock = clock;
        this.followers = followers;
    }

    /** What the room signals, for this audience. */
    public Signals seen(WorkshopState room, Audience audience) {
        return Signals.of(room, now(room), audience);
    }

    /** What one participant signals; none while no meeting is on. */
    public @Nullable OwnSignals own(WorkshopState room, ParticipantId who) {
        return OwnSignals.of(now(room), who);
    }

    /** Puts a hand up or takes it down; says whether that changed anything. */
    public boolean hand(Supplier<WorkshopState> room, SessionId session, ParticipantId who, boolean up) {
        Seats.require(room.get(), session, who);
        return change(room, who::equals, signals -> {
            offered(!up || signals.switches().hands());
            return up ? signals.raised(who, clock.instant()) : signals.lowered(who);
        });
    }

    /** Says that somebody is ready with what this phase asks, or is not yet. */
    public boolean ready(Supplier<WorkshopState> room, SessionId session, ParticipantId who, boolean yes) {
        Seats.require(room.get(), session, who);
        return change(room, who::equals, signals -> {
            offered(!yes || signals.switches().ready());
            return signals.ready(who, yes);
        });
    }

    /** Somebody reacts to what is going on; whose reaction it was is not kept. */
    public void react(Supplier<WorkshopState> room, SessionId session, ParticipantId who, ReactionKind kind) {
        Seats.require(room.get(), session, who);
        change(room, NOBODY, signals -> {
            offered(signals.switches().reactions());
            return signals.reacted(kind, clock.instant());
        });
    }

    /** Takes down the hand of somebody who had their say, or all of them when nobody is named. */
    public boolean lower(Supplier<WorkshopState> room, SessionId session, @Nullable ParticipantId who) {
        Seats.require(room.get(), session);
        return who == null
                ? change(room, EVERYBODY, RoomSignals::allLowered)
                : change(room, who::equals, signals -> signals.lowered(who));
    }

    /** Chooses which signals the room may give. */
    public boolean offer(Supplier<WorkshopState> room, SignalSwitches switches) {
        return change(room, EVERYBODY, signals -> signals.offering(switches));
    }

    /** Lets go of what is over; to be called every second. */
    public void tidy() {
        rooms.forEach((id, _) -> {
            var changed = new AtomicBoolean();
            rooms.computeIfPresent(id, (_, known) -> {
                var left = left(id, known);
                changed.set(!left.signals().equals(known.signals()));
                return left.signals().isUsual() ? null : left;
            });
            if (changed.get()) {
                followers.signalled(id, NOBODY);
            }
        });
    }

    private Room left(WorkshopId id, Room known) {
        var now = clock.instant();
        var followed = followers.anybodyIn(id) ? now : known.followed();
        var signals = followed.plus(KEPT).isBefore(now)
                ? known.signals().forgotten()
                : known.signals().in(known.now().get(), now);
        return new Room(known.now(), signals, followed);
    }

    private RoomSignals now(WorkshopState room) {
        var known = rooms.get(room.id());
        return (known == null ? RoomSignals.NONE : known.signals()).in(room, clock.instant());
    }

    private boolean change(
            Supplier<WorkshopState> room, Predicate<ParticipantId> whose, UnaryOperator<RoomSignals> change) {
        var changed = new AtomicBoolean();
        var id = room.get().id();
        rooms.compute(id, (_, known) -> {
            var now = clock.instant();
            var before = (known == null ? RoomSignals.NONE : known.signals()).in(room.get(), now);
            var after = change.apply(before);
            changed.set(!after.equals(before));
            return new Room(room, after, now);
        });
        if (changed.get()) {
            followers.signalled(id, whose);
        }
        return changed.get();
    }

    private static void offered(boolean yes) {
        if (!yes) {
            throw RequestRefused.by(SignalRefusal.SIGNAL_OFF);
        }
    }
}
