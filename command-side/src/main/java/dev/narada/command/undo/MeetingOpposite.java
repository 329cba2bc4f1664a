package dev.narada.command.undo;

import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.workshop.WorkshopRefusal.ANOTHER_SESSION_OPEN;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_STILL_OPEN;
import static dev.narada.http.CommonRefusal.SESSION_CLOSED;

import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.command.workshop.Calendar;
import dev.narada.command.workshop.Headings;
import dev.narada.command.workshop.LastAgenda;
import dev.narada.command.workshop.Tables;
import dev.narada.command.workshop.Timer;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.*;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** What takes back an act about the meetings themselves. */
final class MeetingOpposite {

    private MeetingOpposite() {}

    static Way of(WorkshopFact fact, Moment moment) {
        var w = fact.workshopId();
        var was = moment.before().know(WorkshopRules.in(w));
        var is = moment.now().know(WorkshopRules.in(w));
        return switch (fact) {
            case DetailsChanged _ -> Way.back(was.programme().details(w));
            case RulesSet it -> EarlierRules.of(it, was, moment);
            case ThemeAdded it -> Way.back(new ThemeRetired(w, it.themeId()));
            case ThemeRetired it -> {
                var name = name(it.themeId(), was);
                yield Way.unless(Headings.taken(is, it.themeId(), name), new ThemeAdded(w, it.themeId(), name));
            }
            case ThemeRenamed it -> {
                var name = name(it.themeId(), was);
                yield Way.unless(Headings.taken(is, it.themeId(), name), new ThemeRenamed(w, it.themeId(), name));
            }
            case AgendaSet it ->
                Way.back(new AgendaSet(
                        w,
                        it.sessionId(),
                        moment.before().know(LastAgenda.of(w, it.sessionId())).items()));
            case TablesSet it ->
                Way.back(new TablesSet(
                        w,
                        it.sessionId(),
                        moment.before().know(Tables.of(w, it.sessionId())).tables()));
            case DoorOpened it -> door(it, was.door());
            case DoorLocked it -> it.sessionId() == null ? Way.none() : Way.back(new DoorOpened(w, it.sessionId()));
            case SessionAdded it -> Way.back(new SessionCancelled(w, it.sessionId(), null));
            case SessionCancelled it -> planned(w, it.sessionId(), was, is, true);
            case SessionRescheduled it -> planned(w, it.sessionId(), was, is, false);
            case SessionOpened it -> Way.back(closed(it.sessionId(), fact, moment));
            case SessionReopened it -> Way.back(closed(it.sessionId(), fact, moment));
            case SessionClosed it ->
                Way.unless(
                        is.stage().session() == null ? null : ANOTHER_SESSION_OPEN,
                        new SessionReopened(w, it.sessionId()));
            case PhaseStarted it -> {
                var phase = was.stage().phase();
                yield Way.back(new PhaseStarted(w, it.sessionId(), phase == null ? Phase.LOBBY : phase));
            }
            case Paused _ -> Way.back(new Resumed(w));
            case Resumed _ -> Way.back(new Paused(w));
            case TimerStarted it -> timer(it.sessionId(), fact, moment);
            case TimerExtended it -> timer(it.sessionId(), fact, moment);
            case TimerStopped it -> timer(it.sessionId(), fact, moment);
            case WorkshopClosed _ -> Way.back(new WorkshopReopened(w));
            case WorkshopReopened _ ->
                Way.unless(is.stage().session() == null ? null : SESSION_STILL_OPEN, new WorkshopClosed(w));
            // The first announcement has nothing before it, and the old code is nowhere on record.
            case WorkshopScheduled _, CodeRotated _ -> Way.none();
        };
    }

    private static String name(ThemeId theme, WorkshopRules was) {
        var named = was.programme().themes().get(theme);
        return named == null ? "" : named.name();
    }

    private static Way door(DoorOpened it, @Nullable SessionId earlier) {
        return Way.back(
                earlier == null
                        ? new DoorLocked(it.workshopId(), it.sessionId())
                        : new DoorOpened(it.workshopId(), earlier));
    }

    /** The session as it was planned, if that still fits in between the others. */
    private static Way planned(WorkshopId w, SessionId id, WorkshopRules was, WorkshopRules is, boolean calledOff) {
        var old = was.programme().sessions().get(id);
        if (old == null) {
            return Way.none();
        }
        var all = new LinkedHashMap<>(is.programme().sessions());
        all.put(id, old);
        return Way.unless(
                firstOf(is.isOver(id) ? SESSION_CLOSED : null, Calendar.fault(all.values())),
                calledOff
                        ? new SessionAdded(w, id, old.number(), old.startsAt(), old.endsAt(), old.place())
                        : new SessionRescheduled(w, id, old.startsAt(), old.endsAt(), old.place(), null));
    }

    private static SessionClosed closed(SessionId session, WorkshopFact fact, Moment moment) {
        var presence = moment.now().know(Presence.in(fact.workshopId(), session));
        return new SessionClosed(fact.workshopId(), session, presence.count(session));
    }

    private static Way timer(SessionId session, WorkshopFact fact, Moment moment) {
        var w = fact.workshopId();
        var earlier = moment.before().know(Timer.of(w, session)).endsAt();
        return Way.back(earlier == null ? new TimerStopped(w, session) : new TimerStarted(w, session, earlier));
    }
}
