package dev.narada.command.people;

import dev.narada.command.Outcome;
import dev.narada.command.model.Member;
import dev.narada.command.model.Seats;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantReinstated;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.SignUpVia;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts somebody on the list: a seat where there is one, else a place in line; a table takes no seat. */
record SignUp(
        WorkshopId workshopId,
        ParticipantId participantId,
        SignUpVia via,
        Kind kind,
        boolean phone,
        @Nullable Personal name,
        @Nullable Personal organisation,
        @Nullable Personal contact,
        String noticeVersion) {

    /** Somebody known signs up once more, with what was said of them before. */
    static SignUp again(
            WorkshopId workshopId,
            ParticipantId participantId,
            Member member,
            @Nullable Personal name,
            @Nullable Personal organisation,
            @Nullable Personal contact,
            @Nullable String noticeVersion) {
        return new SignUp(
                workshopId,
                participantId,
                member.via(),
                member.kind(),
                member.phone(),
                name,
                organisation,
                contact,
                noticeVersion == null ? member.noticeVersion() : noticeVersion);
    }

    /** What putting back somebody who was removed comes to: their seats, or lines for those that others have by now. */
    public static List<Fact> back(WorkshopId workshopId, ParticipantId participantId, Member member, Seats seats) {
        var facts = new ArrayList<Fact>();
        facts.add(new ParticipantReinstated(workshopId, participantId));
        facts.addAll(again(workshopId, participantId, member, null, null, null, null)
                .waitlisted(seats.lost(participantId), seats));
        return seats.settled(facts);
    }

    /** One fact for the sessions with a seat, one for each place in line. */
    List<Fact> facts(List<SessionId> sessions, Seats seats) {
        var free = sessions.stream()
                .filter(session -> kind == Kind.TABLE || !seats.isFull(session))
                .toList();
        var facts = new ArrayList<Fact>();
        if (!free.isEmpty()) {
            facts.add(registered(free));
        }
        facts.addAll(waitlisted(
                sessions.stream().filter(session -> !free.contains(session)).toList(), seats));
        return facts;
    }

    /** Says meeting by meeting whether there is a seat; {@code state} is that of whoever has one somewhere. */
    static Outcome.Accepted told(
            Outcome.Accepted accepted, ParticipantId person, List<SessionId> sessions, Seats before) {
        var then = before;
        for (var fact : accepted.facts()) {
            then = then.after(fact);
        }
        var seats = then;
        var states = sessions.stream()
                .map(session -> Map.of("sessionId", session.toString(), "state", state(seats.seats(session, person))))
                .toList();
        var anywhere = sessions.stream().anyMatch(session -> seats.seats(session, person));
        return accepted.telling("state", state(anywhere)).telling("sessions", states);
    }

    private static String state(boolean seated) {
        return seated ? "REGISTERED" : "WAITLISTED";
    }

    ParticipantRegistered registered(List<SessionId> sessions) {
        return new ParticipantRegistered(
                workshopId, participantId, sessions, via, kind, phone, name, organisation, contact, noticeVersion);
    }

    List<Fact> waitlisted(List<SessionId> full, Seats seats) {
        var byPlace = new TreeMap<Integer, List<SessionId>>();
        full.forEach(session -> byPlace.computeIfAbsent(seats.nextPlace(session), _ -> new ArrayList<>())
                .add(session));
        var facts = new ArrayList<Fact>();
        byPlace.forEach((place, line) -> facts.add(new ParticipantWaitlisted(
                workshopId, participantId, line, via, kind, phone, name, organisation, contact, noticeVersion, place)));
        return facts;
    }
}
