package dev.narada.command.model;

import dev.narada.command.DecisionModel;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.CheckInUndone;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.CheckedOut;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.PresenceCorrected;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who came to which session, and what the facilitator counted by eye. Tables are no people and are not counted.
 *
 * @param came      by session, those who checked in; those who left early still came
 * @param left      by session, those who left early
 * @param corrected by session, the count by eye
 * @param tables    registrations that stand for a table
 * @param phones who took part by phone once, and so goes on answering for themselves
 */
public record Presence(
        Map<SessionId, Set<ParticipantId>> came,
        Map<SessionId, Set<ParticipantId>> left,
        Map<SessionId, Integer> corrected,
        Set<ParticipantId> tables,
        Set<ParticipantId> phones) {

    private static final Presence NONE = new Presence(Map.of(), Map.of(), Map.of(), Set.of(), Set.of());

    /** Of one person, in all sessions. */
    public static DecisionModel<Presence> of(WorkshopId workshop, @Nullable ParticipantId person) {
        return person == null
                ? DecisionModel.of(NONE)
                : seen(DecisionModel.of(NONE).about(workshop, person));
    }

    /** Of everybody, in one session. */
    public static DecisionModel<Presence> in(WorkshopId workshop, SessionId session) {
        return signedUp(
                counted(seen(DecisionModel.of(NONE).about(workshop, session))).about(workshop));
    }

    /** Of everybody, in all sessions. */
    public static DecisionModel<Presence> throughout(WorkshopId workshop) {
        return signedUp(counted(seen(DecisionModel.of(NONE).about(workshop))));
    }

    private static DecisionModel<Presence> seen(DecisionModel<Presence> model) {
        return model.on(CheckedIn.class, (all, it) -> all.in(it.sessionId(), it.participantId()))
                .on(CheckedOut.class, (all, it) -> all.out(it.sessionId(), it.participantId()))
                .on(CheckInUndone.class, (all, it) -> all.undone(it.sessionId(), it.participantId()));
    }

    private static DecisionModel<Presence> counted(DecisionModel<Presence> model) {
        return model.on(PresenceCorrected.class, (all, it) -> all.corrected(it.sessionId(), it.count()));
    }

    private static DecisionModel<Presence> signedUp(DecisionModel<Presence> model) {
        return model.on(ParticipantRegistered.class, (all, it) -> all.known(it.participantId(), it.kind(), it.phone()))
                .on(ParticipantWaitlisted.class, (all, it) -> all.known(it.participantId(), it.kind(), it.phone()));
    }

    public boolean came(ParticipantId person, SessionId session) {
        return at(session).contains(person);
    }

    public boolean left(ParticipantId person, SessionId session) {
        return left.getOrDefault(session, Set.of()).contains(person);
    }

    /** How many people were there: as counted by eye, else as checked in. */
    public int count(SessionId session) {
        var byEye = corrected.get(session);
        return byEye != null ? byEye : people(session).size();
    }

    /** How many people came to every one of these sessions. */
    public int cameToAll(Collection<SessionId> sessions) {
        return (int) sessions.stream()
                .limit(1)
                .flatMap(first -> people(first).stream())
                .filter(person -> sessions.stream().allMatch(session -> came(person, session)))
                .count();
    }

    /** How many people without a phone are in the room. */
    public int withoutPhone(SessionId session) {
        return (int) people(session).stream()
                .filter(person -> !phones.contains(person) && !left(person, session))
                .count();
    }

    private Set<ParticipantId> at(SessionId session) {
        return came.getOrDefault(session, Set.of());
    }

    private Set<ParticipantId> people(SessionId session) {
        var people = new HashSet<>(at(session));
        people.removeAll(tables);
        return people;
    }

    private Presence in(SessionId session, ParticipantId person) {
        return new Presence(
                Immutables.with(came, session, Immutables.with(at(session), person)),
                Immutables.with(left, session, Immutables.without(left.getOrDefault(session, Set.of()), person)),
                corrected,
                tables,
                phones);
    }

    private Presence out(SessionId session, ParticipantId person) {
        return new Presence(
                came,
                Immutables.with(left, session, Immutables.with(left.getOrDefault(session, Set.of()), person)),
                corrected,
                tables,
                phones);
    }

    private Presence undone(SessionId session, ParticipantId person) {
        return new Presence(
                Immutables.with(came, session, Immutables.without(at(session), person)),
                left,
                corrected,
                tables,
                phones);
    }

    private Presence corrected(SessionId session, int count) {
        return new Presence(came, left, Immutables.with(corrected, session, count), tables, phones);
    }

    private Presence known(ParticipantId person, Kind kind, boolean phone) {
        return new Presence(
                came,
                left,
                corrected,
                kind == Kind.TABLE ? Immutables.with(tables, person) : Immutables.without(tables, person),
                phone ? Immutables.with(phones, person) : phones);
    }
}
