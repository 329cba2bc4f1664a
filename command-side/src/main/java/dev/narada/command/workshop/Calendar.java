package dev.narada.command.workshop;

import static dev.narada.command.workshop.WorkshopRefusal.SESSIONS_OVERLAP;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_ENDS_BEFORE_START;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_MISSING;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_NUMBER_TAKEN;
import static dev.narada.command.workshop.WorkshopRefusal.TOO_MANY_SESSIONS;

import dev.narada.command.Words;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Fact;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.SessionAdded;
import dev.narada.events.workshop.SessionCancelled;
import dev.narada.events.workshop.SessionRescheduled;
import dev.narada.http.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The planned meetings of a cycle: whether they fit, and what changed. */
public final class Calendar {

    private static final int MOST = 12;

    private Calendar() {}

    public static @Nullable Refusal fault(Collection<PlannedSession> sessions) {
        if (sessions.isEmpty()) {
            return SESSION_MISSING;
        }
        if (sessions.size() > MOST) {
            return TOO_MANY_SESSIONS;
        }
        if (sessions.stream().anyMatch(session -> !session.startsAt().isBefore(session.endsAt()))) {
            return SESSION_ENDS_BEFORE_START;
        }
        if (sessions.stream().map(PlannedSession::number).distinct().count() < sessions.size()) {
            return SESSION_NUMBER_TAKEN;
        }
        var inOrder = sessions.stream()
                .sorted(Comparator.comparing(PlannedSession::startsAt))
                .toList();
        for (var at = 1; at < inOrder.size(); at++) {
            if (inOrder.get(at).startsAt().isBefore(inOrder.get(at - 1).endsAt())) {
                return SESSIONS_OVERLAP;
            }
        }
        return null;
    }

    /** Whether hours or place of a known meeting are not what they were. */
    static boolean differs(@Nullable PlannedSession old, PlannedSession now) {
        return old != null
                && !(old.startsAt().equals(now.startsAt())
                        && old.endsAt().equals(now.endsAt())
                        && Objects.equals(old.place(), Words.plain(now.place())));
    }

    /** What calling a meeting off comes to: nobody can join by a door that leads nowhere. */
    static List<Fact> cancelled(WorkshopId workshop, WorkshopRules room, SessionId session, @Nullable Text reason) {
        var cancelled = new SessionCancelled(workshop, session, reason);
        return session.equals(room.door()) ? List.of(cancelled, new DoorLocked(workshop, session)) : List.of(cancelled);
    }

    static List<Fact> changes(WorkshopId workshop, WorkshopRules room, List<PlannedSession> sessions) {
        var known = room.programme().sessions();
        var facts = new ArrayList<Fact>();
        for (var session : sessions) {
            var place = Words.plain(session.place());
            if (!known.containsKey(session.sessionId())) {
                facts.add(new SessionAdded(
                        workshop, session.sessionId(), session.number(), session.startsAt(), session.endsAt(), place));
            } else if (differs(known.get(session.sessionId()), session)) {
                facts.add(new SessionRescheduled(
                        workshop, session.sessionId(), session.startsAt(), session.endsAt(), place, null));
            }
        }
        var kept = sessions.stream().map(PlannedSession::sessionId).toList();
        known.keySet().stream()
                .filter(session ->
                        !kept.contains(session) && !room.stage().held().contains(session))
                .forEach(session -> facts.addAll(cancelled(workshop, room, session, null)));
        return facts;
    }
}
