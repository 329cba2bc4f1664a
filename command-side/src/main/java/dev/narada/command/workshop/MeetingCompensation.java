package dev.narada.command.workshop;

import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.compensation.Aspect.Topic.*;
import static dev.narada.command.compensation.Aspect.all;
import static dev.narada.command.compensation.Aspect.the;
import static dev.narada.command.workshop.WorkshopRefusal.ANOTHER_SESSION_OPEN;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_STILL_OPEN;
import static dev.narada.http.CommonRefusal.SESSION_CLOSED;

import dev.narada.command.compensation.Aspect;
import dev.narada.command.compensation.Compensating;
import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.*;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What takes back an act about the meetings themselves. */
public final class MeetingCompensation implements Compensating<WorkshopFact> {

    @Override
    public Compensation of(WorkshopFact fact, UndoContext context) {
        var w = fact.workshopId();
        var was = context.before().know(WorkshopRules.in(w));
        var is = context.now().know(WorkshopRules.in(w));
        return switch (fact) {
            case DetailsChanged _ -> Compensation.back(was.programme().details(w));
            case RulesSet it -> EarlierRules.of(it, was, context);
            case ThemeAdded it -> Compensation.back(new ThemeRetired(w, it.themeId()));
            case ThemeRetired it -> {
                var name = name(it.themeId(), was);
                yield Compensation.unless(
                        Headings.taken(is, it.themeId(), name), new ThemeAdded(w, it.themeId(), name));
            }
            case ThemeRenamed it -> {
                var name = name(it.themeId(), was);
                yield Compensation.unless(
                        Headings.taken(is, it.themeId(), name), new ThemeRenamed(w, it.themeId(), name));
            }
            case AgendaSet it ->
                Compensation.back(new AgendaSet(
                        w,
                        it.sessionId(),
                        context.before().know(LastAgenda.of(w, it.sessionId())).items()));
            case TablesSet it ->
                Compensation.back(new TablesSet(
                        w,
                        it.sessionId(),
                        context.before().know(Tables.of(w, it.sessionId())).tables()));
            case DoorOpened it -> door(it, was.door());
            case DoorLocked it ->
                it.sessionId() == null ? Compensation.none() : Compensation.back(new DoorOpened(w, it.sessionId()));
            case SessionAdded it -> Compensation.back(new SessionCancelled(w, it.sessionId(), null));
            case SessionCancelled it -> planned(w, it.sessionId(), was, is, true);
            case SessionRescheduled it -> planned(w, it.sessionId(), was, is, false);
            case SessionOpened it -> Compensation.back(closed(it.sessionId(), fact, context));
            case SessionReopened it -> Compensation.back(closed(it.sessionId(), fact, context));
            case SessionClosed it ->
                Compensation.unless(
                        is.stage().session() == null
                                        || it.sessionId().equals(is.stage().session())
                                ? null
                                : ANOTHER_SESSION_OPEN,
                        new SessionReopened(w, it.sessionId()));
            case PhaseStarted it -> {
                var phase = was.stage().phase();
                yield Compensation.back(new PhaseStarted(w, it.sessionId(), phase == null ? Phase.LOBBY : phase));
            }
            case Paused _ -> Compensation.back(new Resumed(w));
            case Resumed _ -> Compensation.back(new Paused(w));
            case TimerStarted it -> timer(it.sessionId(), fact, context);
            case TimerExtended it -> timer(it.sessionId(), fact, context);
            case TimerStopped it -> timer(it.sessionId(), fact, context);
            case WorkshopClosed _ -> Compensation.back(new WorkshopReopened(w));
            case WorkshopReopened _ ->
                Compensation.unless(is.stage().session() == null ? null : SESSION_STILL_OPEN, new WorkshopClosed(w));
            // The first announcement has nothing before it, and the old code is nowhere on record.
            case WorkshopScheduled _, CodeRotated _ -> Compensation.none();
        };
    }

    @Override
    public List<Aspect> effects(WorkshopFact fact) {
        return switch (fact) {
            case WorkshopScheduled _, DetailsChanged _ -> the(DETAILS);
            case RulesSet it -> RulesTouched.by(it);
            case SessionAdded it -> the(SESSION, it.sessionId());
            case SessionRescheduled it -> the(SESSION, it.sessionId());
            case SessionCancelled it -> the(SESSION, it.sessionId());
            case SessionOpened it -> all(the(COURSE), the(SESSION, it.sessionId()));
            case SessionReopened _, SessionClosed _, PhaseStarted _ -> the(COURSE);
            case AgendaSet it -> the(AGENDA, it.sessionId());
            case TablesSet it -> the(TABLES, it.sessionId());
            case ThemeAdded it -> the(THEME, it.themeId());
            case ThemeRenamed it -> the(THEME, it.themeId());
            case ThemeRetired it -> the(THEME, it.themeId());
            case DoorOpened _, DoorLocked _ -> the(DOOR);
            case Paused _, Resumed _ -> the(PAUSE);
            case TimerStarted it -> the(TIMER, it.sessionId());
            case TimerExtended it -> the(TIMER, it.sessionId());
            case TimerStopped it -> the(TIMER, it.sessionId());
            case WorkshopClosed _, WorkshopReopened _ -> the(WORKSHOP);
            case CodeRotated _ -> List.of();
        };
    }

    @Override
    public List<Aspect> conflicts(WorkshopFact fact) {
        return effects(fact);
    }

    private static String name(ThemeId theme, WorkshopRules was) {
        var named = was.programme().themes().get(theme);
        return named == null ? "" : named.name();
    }

    private static Compensation door(DoorOpened it, @Nullable SessionId earlier) {
        return Compensation.back(
                earlier == null
                        ? new DoorLocked(it.workshopId(), it.sessionId())
                        : new DoorOpened(it.workshopId(), earlier));
    }

    /** The session as it was planned, if that still fits in between the others. */
    private static Compensation planned(
            WorkshopId w, SessionId id, WorkshopRules was, WorkshopRules is, boolean calledOff) {
        var old = was.programme().sessions().get(id);
        if (old == null) {
            return Compensation.none();
        }
        var all = new LinkedHashMap<>(is.programme().sessions());
        all.put(id, old);
        return Compensation.unless(
                firstOf(is.isOver(id) ? SESSION_CLOSED : null, Calendar.fault(all.values())),
                calledOff
                        ? new SessionAdded(w, id, old.number(), old.startsAt(), old.endsAt(), old.place())
                        : new SessionRescheduled(w, id, old.startsAt(), old.endsAt(), old.place(), null));
    }

    private static SessionClosed closed(SessionId session, WorkshopFact fact, UndoContext context) {
        var presence = context.now().know(Presence.in(fact.workshopId(), session));
        return new SessionClosed(fact.workshopId(), session, presence.count(session));
    }

    private static Compensation timer(SessionId session, WorkshopFact fact, UndoContext context) {
        var w = fact.workshopId();
        var earlier = context.before().know(Timer.of(w, session)).endsAt();
        return Compensation.back(
                earlier == null ? new TimerStopped(w, session) : new TimerStarted(w, session, earlier));
    }
}
