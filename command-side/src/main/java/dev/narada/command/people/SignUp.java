package dev.narada.command.people;

import dev.narada.command.knowledge.Seats;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.SignUpVia;
import java.util.ArrayList;
import java.util.List;
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

    /** One fact for the sessions with a seat, one for each place in line. */
    List<Fact> facts(List<SessionId> sessions, Seats seats, @Nullable Integer capacity) {
        var free = sessions.stream()
                .filter(session -> kind == Kind.TABLE || !seats.isFull(session, capacity))
                .toList();
        var facts = new ArrayList<Fact>();
        if (!free.isEmpty()) {
            facts.add(registered(free));
        }
        facts.addAll(waitlisted(
                sessions.stream().filter(session -> !free.contains(session)).toList(), seats));
        return facts;
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
