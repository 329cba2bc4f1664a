package dev.narada.command.model;

import dev.narada.command.DecisionModel;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.Kind;
import dev.narada.events.people.SeatOffered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has a seat in which meeting and who stands in line, first come first. Tables take no seat; whoever came in at
 * the door sits, over capacity too. Who was removed counts for nothing until they are put back.
 *
 * @param shut the whole cycle is over, nothing is offered any more
 */
public record Seats(
        @Nullable Integer capacity,
        boolean shut,
        Map<SessionId, MeetingSeats> meetings,
        Set<ParticipantId> tables,
        Set<ParticipantId> removed) {

    /** A commit holds 512 facts; whoever would not fit into it is offered a seat with the next change. */
    private static final int MOST = 500;

    static final Seats NONE = new Seats(null, false, Map.of(), Set.of(), Set.of());

    public static DecisionModel<Seats> in(WorkshopId workshop) {
        return SeatSteps.all(DecisionModel.of(NONE).about(workshop));
    }

    /** Whether these may change who sits and who waits. */
    public static boolean areTouchedBy(Collection<? extends Fact> facts) {
        return facts.stream().anyMatch(fact -> SeatSteps.HEARD.contains(fact.getClass()));
    }

    /** Whether whoever comes now has to wait: for a seat, or behind those who came before. */
    public boolean isFull(SessionId session) {
        var meeting = in(session);
        return capacity != null
                && (present(meeting.taken()).count() >= capacity
                        || present(meeting.line()).findAny().isPresent());
    }

    /** The place that the next one in line gets, from 1. */
    public int nextPlace(SessionId session) {
        return (int) present(in(session).line()).count() + 1;
    }

    /** Whether this person has a seat there; the shared phone of a table needs none. */
    public boolean seats(SessionId session, ParticipantId person) {
        return tables.contains(person) || in(session).taken().contains(person);
    }

    /** The meetings to come in which this person sat that are full without them. */
    public List<SessionId> lost(ParticipantId person) {
        return meetings.keySet().stream()
                .filter(session -> in(session).isToCome() && in(session).taken().contains(person))
                .filter(this::isFull)
                .toList();
    }

    /** Who stands in line for this meeting, in order. */
    public List<ParticipantId> waitingFor(SessionId session) {
        return in(session).calledOff() ? List.of() : present(in(session).line()).toList();
    }

    /** The people who have a seat in this meeting. */
    public Set<ParticipantId> seatedIn(SessionId session) {
        return in(session).calledOff()
                ? Set.of()
                : Set.copyOf(present(in(session).taken()).toList());
    }

    /** How it stands after one more fact. */
    public Seats after(Fact fact) {
        return SeatSteps.apply(this, fact);
    }

    /** These facts, and with them every seat that is free after them, for the first in line. */
    public List<Fact> settled(List<? extends Fact> facts) {
        var all = new ArrayList<Fact>(facts);
        if (!facts.isEmpty()) {
            var then = this;
            for (var fact : facts) {
                then = then.after(fact);
            }
            then.offers(facts.getFirst().workshopId())
                    .limit(Math.max(0, MOST - facts.size()))
                    .forEach(all::add);
        }
        return all;
    }

    private Stream<SeatOffered> offers(WorkshopId workshop) {
        return shut
                ? Stream.empty()
                : meetings.entrySet().stream()
                        .filter(each -> each.getValue().isToCome())
                        .flatMap(each -> present(each.getValue().line())
                                .limit(free(each.getValue()))
                                .map(first -> new SeatOffered(workshop, first, each.getKey())));
    }

    private long free(MeetingSeats meeting) {
        return capacity == null
                ? Long.MAX_VALUE
                : Math.max(0, capacity - present(meeting.taken()).count());
    }

    private Stream<ParticipantId> present(Set<ParticipantId> people) {
        return people.stream().filter(person -> !removed.contains(person));
    }

    private MeetingSeats in(SessionId session) {
        return meetings.getOrDefault(session, MeetingSeats.FREE);
    }

    Seats holding(@Nullable Integer people) {
        return new Seats(people, shut, meetings, tables, removed);
    }

    Seats shut(boolean now) {
        return new Seats(capacity, now, meetings, tables, removed);
    }

    /** Whoever signs up once more is from then on what they said last. */
    Seats known(ParticipantId person, Kind kind) {
        var now = kind == Kind.TABLE ? Immutables.with(tables, person) : Immutables.without(tables, person);
        return new Seats(capacity, shut, meetings, now, removed);
    }

    Seats removed(Set<ParticipantId> now) {
        return new Seats(capacity, shut, meetings, tables, now);
    }

    Seats at(SessionId session, UnaryOperator<MeetingSeats> change) {
        return new Seats(
                capacity, shut, Immutables.with(meetings, session, change.apply(in(session))), tables, removed);
    }

    Seats atAll(Collection<SessionId> sessions, UnaryOperator<MeetingSeats> change) {
        var changed = this;
        for (var session : sessions) {
            changed = changed.at(session, change);
        }
        return changed;
    }
}
