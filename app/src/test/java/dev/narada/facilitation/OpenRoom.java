package dev.narada.facilitation;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Envelope;
import dev.narada.command.Reply;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.WorkshopScheduled;
import dev.narada.http.Role;
import dev.narada.log.Commit;
import dev.narada.log.Log;
import dev.narada.query.state.WorkshopState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A room with an open session: the deciding side on a log in memory, and the showing side's fold of it. */
final class OpenRoom {

    private static final Actor FACILITATOR = new Actor(Role.FACILITATOR, "facilitator:f1", null);

    private static final DecidedTwice SIDE = new DecidedTwice();
    private static final Log<Fact> LOG = SIDE.log();

    final WorkshopId w = new WorkshopId(uuid());
    private final SessionId session = new SessionId(uuid());
    private final List<ParticipantId> people;
    private WorkshopState seen = WorkshopState.empty(w);

    OpenRoom(int size) {
        people = IntStream.range(0, size)
                .mapToObj(_ -> new ParticipantId(uuid()))
                .toList();
        var starts = Instant.parse("2021-11-10T13:00:00Z");
        var planned = new PlannedSession(session, 1, starts, starts.plusSeconds(3 * 3600), null);
        given(new WorkshopScheduled(
                w,
                "Wolontariat",
                "",
                "Koalicja",
                "Łódź",
                "Europe/Warsaw",
                "pl",
                null,
                true,
                List.of(planned),
                List.of()));
        given(new SessionOpened(w, session));
        given(new PhaseStarted(w, session, Phase.GROUPING));
        people.forEach(person -> {
            given(new ParticipantRegistered(
                    w, person, List.of(session), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1"));
            given(new CheckedIn(w, person, session, CheckInMethod.SELF, null));
        });
    }

    static UUID uuid() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    UUID person(int number) {
        return people.get(number).value();
    }

    /** Stands in the record already. */
    void given(Fact fact) {
        LOG.append(new Commit(
                        w.toString(),
                        uuid(),
                        "test",
                        new byte[0],
                        new byte[0],
                        List.of(LOG.draft(fact)),
                        null,
                        List.of()))
                .join();
    }

    Reply says(int number, Command command) {
        var person = people.get(number);
        return send(command, new Actor(Role.PARTICIPANT, "participant:" + person, person));
    }

    Reply leads(Command command) {
        return send(command, FACILITATOR);
    }

    /** What the showing side knows by now. */
    WorkshopState seen() {
        LOG.read(w.toString(), seen.position(), commit -> seen = seen.applyAll(commit));
        return seen;
    }

    private Reply send(Command command, Actor actor) {
        return SIDE.send(command, new Envelope(uuid(), actor, new byte[] {1})).join();
    }
}
