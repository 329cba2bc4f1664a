package dev.narada.facilitation;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Envelope;
import dev.narada.command.Reply;
import dev.narada.command.dispatch.CommandDispatch;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
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
import dev.narada.log.sqlite.SqliteLog;
import dev.narada.query.state.WorkshopState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A full room on the log that the product uses by default, everybody in and the first meeting open. */
final class Crowd implements AutoCloseable {

    private static final Actor FACILITATOR = new Actor(Role.FACILITATOR, "facilitator:f1", null);
    private static final int MOST_IN_A_COMMIT = 200;

    final WorkshopId w = new WorkshopId(OpenRoom.uuid());
    final SessionId session = new SessionId(OpenRoom.uuid());
    final List<ParticipantId> people;
    final List<IdeaId> ideas;
    private final Log<Fact> log;
    private final CommandDispatch side;

    Crowd(Path directory, int people, int ideas, @Nullable Integer capacity) {
        this.people = IntStream.range(0, people)
                .mapToObj(_ -> new ParticipantId(OpenRoom.uuid()))
                .toList();
        this.ideas = IntStream.range(0, ideas)
                .mapToObj(_ -> new IdeaId(OpenRoom.uuid()))
                .toList();
        log = SqliteLog.open(directory, FactFormat.create(), Clock.systemUTC());
        side = CommandDispatch.on(log, FactFormat.create(), Clock.systemUTC());
        var starts = Instant.now();
        var planned = new PlannedSession(session, 1, starts, starts.plusSeconds(3 * 3600), null);
        var facts = new ArrayList<Fact>(List.of(
                new WorkshopScheduled(
                        w, "W", "", "K", "Łódź", "Europe/Warsaw", "pl", capacity, true, List.of(planned), List.of()),
                new SessionOpened(w, session),
                new PhaseStarted(w, session, Phase.DECIDING)));
        this.people.forEach(person -> {
            facts.add(new ParticipantRegistered(
                    w, person, List.of(session), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1"));
            facts.add(new CheckedIn(w, person, session, CheckInMethod.SELF, null));
        });
        this.ideas.forEach(idea -> facts.add(Shelf.IDEAS.proposed(w, idea.value())));
        given(facts);
    }

    CompletableFuture<Reply> says(ParticipantId person, Command command) {
        return send(command, new Actor(Role.PARTICIPANT, "participant:" + person, person));
    }

    CompletableFuture<Reply> leads(Command command) {
        return send(command, FACILITATOR);
    }

    /** The room as the showing side folds it from the whole record. */
    WorkshopState seen() {
        var room = new WorkshopState[] {WorkshopState.empty(w)};
        log.read(w.toString(), 0, commit -> room[0] = room[0].applyAll(commit));
        return room[0];
    }

    /** How often this kind of fact is on record. */
    long count(Class<? extends Fact> kind) {
        var found = new long[1];
        log.read(
                w.toString(),
                0,
                commit -> found[0] += commit.stream()
                        .filter(it -> kind.isInstance(it.event()))
                        .count());
        return found[0];
    }

    private CompletableFuture<Reply> send(Command command, Actor actor) {
        return side.send(command, new Envelope(UUID.randomUUID(), actor, new byte[] {1}));
    }

    private void given(List<Fact> facts) {
        for (var from = 0; from < facts.size(); from += MOST_IN_A_COMMIT) {
            var some = facts.subList(from, Math.min(facts.size(), from + MOST_IN_A_COMMIT));
            log.append(new Commit(
                            w.toString(),
                            OpenRoom.uuid(),
                            "test",
                            new byte[0],
                            new byte[0],
                            some.stream().map(log::draft).toList(),
                            null,
                            List.of()))
                    .join();
        }
    }

    @Override
    public void close() {
        side.close();
        log.close();
    }
}
