package dev.narada.command.knowledge;

import dev.narada.command.Model;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantRemoved;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.privacy.ParticipantErased;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has a seat in which session and who stands in line, first come first. Tables take no seat; whoever came in at
 * the door sits, over capacity too.
 */
public record Seats(
        Map<SessionId, Set<ParticipantId>> taken, Map<SessionId, Set<ParticipantId>> line, Set<ParticipantId> tables) {

    private static final Seats FREE = new Seats(Map.of(), Map.of(), Set.of());

    public static Model<Seats> in(WorkshopId workshop) {
        return Model.of(FREE)
                .about(workshop)
                .on(
                        ParticipantRegistered.class,
                        (seats, it) -> it.kind() == Kind.TABLE
                                ? seats.table(it.participantId())
                                : seats.seat(it.participantId(), it.sessionIds()))
                .on(ParticipantWaitlisted.class, (seats, it) -> seats.queue(it.participantId(), it.sessionIds()))
                .on(RegistrationChanged.class, (seats, it) -> seats.change(it.participantId(), it.sessionIds()))
                .on(SeatOffered.class, (seats, it) -> seats.seat(it.participantId(), List.of(it.sessionId())))
                .on(CheckedIn.class, (seats, it) -> seats.seat(it.participantId(), List.of(it.sessionId())))
                .on(RegistrationCancelled.class, (seats, it) -> seats.without(it.participantId()))
                .on(ParticipantRemoved.class, (seats, it) -> seats.without(it.participantId()))
                .on(ParticipantErased.class, (seats, it) -> seats.without(it.participantId()));
    }

    public boolean isFull(SessionId session, @Nullable Integer capacity) {
        return capacity != null && in(taken, session).size() >= capacity;
    }

    /** The place that the next one in line gets, from 1. */
    public int nextPlace(SessionId session) {
        return in(line, session).size() + 1;
    }

    /** What has to be offered once this person gave up these sessions: each freed seat to the first in line. */
    public List<SeatOffered> offersAfter(
            WorkshopId workshop, ParticipantId leaving, Collection<SessionId> given, @Nullable Integer capacity) {
        return given.stream()
                .filter(session -> in(taken, session).contains(leaving))
                .filter(session -> capacity == null || in(taken, session).size() - 1 < capacity)
                .flatMap(session -> in(line, session).stream()
                        .filter(waiting -> !waiting.equals(leaving))
                        .limit(1)
                        .map(first -> new SeatOffered(workshop, first, session)))
                .toList();
    }

    private static Set<ParticipantId> in(Map<SessionId, Set<ParticipantId>> map, SessionId session) {
        return map.getOrDefault(session, Set.of());
    }

    private Seats table(ParticipantId table) {
        return new Seats(taken, line, Grown.with(tables, table));
    }

    private Seats seat(ParticipantId person, Collection<SessionId> sessions) {
        if (tables.contains(person)) {
            return this;
        }
        var seats = taken;
        var waiting = line;
        for (var session : sessions) {
            seats = Grown.with(seats, session, Grown.with(in(seats, session), person));
            waiting = Grown.with(waiting, session, Grown.without(in(waiting, session), person));
        }
        return new Seats(seats, waiting, tables);
    }

    private Seats queue(ParticipantId person, Collection<SessionId> sessions) {
        var seats = taken;
        var waiting = line;
        for (var session : sessions) {
            seats = Grown.with(seats, session, Grown.without(in(seats, session), person));
            waiting = Grown.with(waiting, session, Grown.with(in(waiting, session), person));
        }
        return new Seats(seats, waiting, tables);
    }

    private Seats change(ParticipantId person, Collection<SessionId> sessions) {
        var all = new LinkedHashSet<>(taken.keySet());
        all.addAll(line.keySet());
        var changed = this;
        for (var session : all) {
            changed = sessions.contains(session) ? changed : changed.without(person, session);
        }
        return changed.seat(
                person,
                sessions.stream()
                        .filter(session -> !in(line, session).contains(person))
                        .toList());
    }

    private Seats without(ParticipantId person) {
        var all = new LinkedHashSet<>(taken.keySet());
        all.addAll(line.keySet());
        var changed = this;
        for (var session : all) {
            changed = changed.without(person, session);
        }
        return changed;
    }

    private Seats without(ParticipantId person, SessionId session) {
        return new Seats(
                Grown.with(taken, session, Grown.without(in(taken, session), person)),
                Grown.with(line, session, Grown.without(in(line, session), person)),
                tables);
    }
}
