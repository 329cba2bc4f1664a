package dev.narada.facilitation;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Envelope;
import dev.narada.command.people.*;
import dev.narada.command.privacy.EraseParticipant;
import dev.narada.command.undo.Undo;
import dev.narada.command.workshop.*;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.Kind;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.http.Role;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workshop with few seats in which anything may happen next, in any order; what, the seed says. */
final class SeatedRoom {

    private static final DecidedTwice SIDE = new DecidedTwice();
    private static final Log<Fact> LOG = SIDE.log();
    private static final Actor OWNER = new Actor(Role.OWNER, "owner:o1", null);

    final WorkshopId w = new WorkshopId(uuid());
    final List<ParticipantId> erased = new ArrayList<>();
    private final Random random;
    private final List<PlannedSession> sessions =
            List.of(session(1, "2021-11-10"), session(2, "2021-11-17"), session(3, "2021-11-24"));
    private final List<ParticipantId> people = new ArrayList<>();

    SeatedRoom(Random random) {
        this.random = random;
        for (var n = 0; n < 7; n++) {
            people.add(new ParticipantId(uuid()));
        }
        send(announcement(1, sessions));
    }

    /** One more thing happens, or is refused; both are told. */
    String act() {
        var command = next();
        var told =
                SIDE.send(command, new Envelope(uuid(), OWNER, new byte[] {1})).join();
        if (command instanceof EraseParticipant gone && told.refusal() == null && told.changed()) {
            erased.add(gone.participantId());
            people.remove(gone.participantId());
            people.add(new ParticipantId(uuid()));
        }
        return command + " → " + (told.refusal() == null ? told.changed() : told.refusal());
    }

    List<Recorded<Fact>> facts() {
        var all = new ArrayList<Recorded<Fact>>();
        LOG.read(w.toString(), 0, all::addAll);
        return all;
    }

    private Command next() {
        var who = people.get(random.nextInt(people.size()));
        var where = sessions.get(random.nextInt(sessions.size()));
        var session = where.sessionId();
        return switch (random.nextInt(22)) {
            case 0, 1, 2, 3 ->
                new RegisterParticipant(w, who, some(), null, kind(), null, "Uczestniczka", null, null, "1");
            case 4, 5 -> new ChangeRegistration(w, who, some(), null, null, null, null);
            case 6 -> new CancelRegistration(w, who, null);
            case 7 -> new RemoveParticipant(w, who, null);
            case 8, 9 -> new ReinstateParticipant(w, who);
            case 10 -> new EraseParticipant(w, who, null);
            case 11 -> new ChangeDetails(w, null, null, null, null, null, null, 1 + random.nextInt(4), null);
            case 12 -> announcement(random.nextInt(4), some(2));
            case 13 -> new CancelSession(w, session, null);
            case 14 -> new AddSession(w, session, where.number(), where.startsAt(), where.endsAt(), null);
            case 15 -> random.nextBoolean() ? new OpenSession(w, session) : new ReopenSession(w, session);
            case 16 -> new CloseSession(w, session);
            case 17, 18 -> new CheckIn(w, session, who, CheckInMethod.HAND, null, null);
            case 19, 20 -> new Undo(w, null);
            default -> random.nextBoolean() ? new CloseWorkshop(w) : new ReopenWorkshop(w);
        };
    }

    /** Now and then it is the shared phone of a table, also when it was somebody's before. */
    private Kind kind() {
        return random.nextInt(5) == 0 ? Kind.TABLE : Kind.PERSON;
    }

    private ScheduleWorkshop announcement(int capacity, List<PlannedSession> planned) {
        return new ScheduleWorkshop(
                w,
                "Wolontariat w Łodzi",
                "",
                "Koalicja",
                "Łódź",
                "Europe/Warsaw",
                "pl",
                capacity == 0 ? null : capacity,
                true,
                planned,
                null);
    }

    private List<SessionId> some() {
        return some(1).stream().map(PlannedSession::sessionId).toList();
    }

    private List<PlannedSession> some(int least) {
        var left = new ArrayList<>(sessions);
        while (left.size() > least && random.nextBoolean()) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }

    private @Nullable Object send(Command command) {
        return SIDE.send(command, new Envelope(uuid(), OWNER, new byte[] {1}))
                .join()
                .refusal();
    }

    private static PlannedSession session(int number, String day) {
        return new PlannedSession(
                new SessionId(uuid()),
                number,
                Instant.parse(day + "T13:00:00Z"),
                Instant.parse(day + "T16:00:00Z"),
                null);
    }

    private static UUID uuid() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
