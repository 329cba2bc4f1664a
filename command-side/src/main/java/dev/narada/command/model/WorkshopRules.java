package dev.narada.command.model;

import static dev.narada.http.CommonRefusal.PHASE_CLOSED;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;
import static dev.narada.http.CommonRefusal.THEME_UNKNOWN;
import static dev.narada.http.CommonRefusal.WORKSHOP_CLOSED;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;

import dev.narada.command.DecisionContext;
import dev.narada.command.DecisionModel;
import dev.narada.events.SessionId;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.Paused;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.Resumed;
import dev.narada.events.workshop.Rules;
import dev.narada.events.workshop.RulesSet;
import dev.narada.events.workshop.SessionAdded;
import dev.narada.events.workshop.SessionCancelled;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.SessionReopened;
import dev.narada.events.workshop.SessionRescheduled;
import dev.narada.events.workshop.Theme;
import dev.narada.events.workshop.ThemeAdded;
import dev.narada.events.workshop.ThemeRenamed;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.events.workshop.WorkshopReopened;
import dev.narada.events.workshop.WorkshopScheduled;
import dev.narada.http.Refusal;
import dev.narada.http.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the facilitator has settled about the meetings: programme, rules, the open session with its phase, the door.
 *
 * @param door session that people can join by code, if any
 */
public record WorkshopRules(
        boolean scheduled,
        boolean closed,
        boolean paused,
        Programme programme,
        CurrentSession stage,
        @Nullable SessionId door,
        Rules rules) {

    private static final WorkshopRules EMPTY =
            new WorkshopRules(false, false, false, Programme.EMPTY, CurrentSession.EMPTY, null, Rules.USUAL);

    public static DecisionModel<WorkshopRules> in(WorkshopId workshop) {
        return DecisionModel.of(EMPTY)
                .about(workshop)
                .on(WorkshopScheduled.class, (room, it) -> room.scheduled(it))
                .on(DetailsChanged.class, (room, it) -> room.with(room.programme.with(it)))
                .on(SessionAdded.class, (room, it) -> room.with(room.programme.with(it)))
                .on(SessionRescheduled.class, (room, it) -> room.with(room.programme.with(it)))
                .on(SessionCancelled.class, (room, it) -> room.with(room.programme.without(it.sessionId())))
                .on(ThemeAdded.class, (room, it) -> room.with(room.programme.with(new Theme(it.themeId(), it.name()))))
                .on(
                        ThemeRenamed.class,
                        (room, it) -> room.with(room.programme.with(new Theme(it.themeId(), it.name()))))
                .on(ThemeRetired.class, (room, it) -> room.with(room.programme.retiring(it.themeId())))
                .on(RulesSet.class, (room, it) -> room.with(it))
                .on(SessionOpened.class, (room, it) -> room.staging(room.stage.opened(it.sessionId())))
                .on(SessionReopened.class, (room, it) -> room.staging(room.stage.reopened(it.sessionId())))
                .on(PhaseStarted.class, (room, it, as) -> room.staging(room.stage.started(it.phase(), as.t())))
                .on(SessionClosed.class, (room, it, as) -> room.staging(room.stage.closed(as.t())))
                .on(DoorOpened.class, (room, it) -> room.behind(it.sessionId()))
                .on(DoorLocked.class, (room, _) -> room.behind(null))
                .on(Paused.class, (room, _) -> room.paused(true))
                .on(Resumed.class, (room, _) -> room.paused(false))
                .on(WorkshopClosed.class, (room, _) -> room.closed(true))
                .on(WorkshopReopened.class, (room, _) -> room.closed(false));
    }

    /** Why nothing at all may be changed, if so. */
    public @Nullable Refusal shut() {
        if (!scheduled) {
            return WORKSHOP_UNKNOWN;
        }
        return closed ? WORKSHOP_CLOSED : null;
    }

    public @Nullable Refusal unknown(@Nullable SessionId session) {
        return session == null || programme.sessions().containsKey(session) ? null : SESSION_UNKNOWN;
    }

    /** Why nothing can be put under this theme, if so; none is always fine. */
    public @Nullable Refusal unfit(@Nullable ThemeId theme) {
        if (theme == null || programme.themes().containsKey(theme)) {
            return null;
        }
        return programme.retired().contains(theme) ? THEME_RETIRED : THEME_UNKNOWN;
    }

    /** Why this may not be said now, if so. Scribes and facilitators write down at any time. */
    public @Nullable Refusal silences(Contribution contribution, DecisionContext by) {
        if (by.actor().role().atLeast(Role.SCRIBE) || stage.allows(contribution, by.now())) {
            return null;
        }
        return stage.session() == null
                        && rules.contributeBetweenSessions()
                        && isBetweenSessions()
                        && contribution.betweenSessions()
                ? null
                : PHASE_CLOSED;
    }

    /** No session is open, one was held, and another is still to come. */
    private boolean isBetweenSessions() {
        return stage.session() == null
                && !stage.held().isEmpty()
                && programme.sessions().keySet().stream()
                        .anyMatch(session -> !stage.held().contains(session));
    }

    public boolean isOpen(SessionId session) {
        return session.equals(stage.session());
    }

    /** Whether the session was open before and is over. */
    public boolean isOver(SessionId session) {
        return stage.held().contains(session) && !isOpen(session);
    }

    /** The chosen sessions of this person that are not over. */
    public List<SessionId> toCome(Member member) {
        return member.chosen().stream().filter(session -> !isOver(session)).toList();
    }

    private WorkshopRules scheduled(WorkshopScheduled it) {
        return new WorkshopRules(true, closed, paused, Programme.of(it), stage, door, rules);
    }

    private WorkshopRules with(Programme changed) {
        return new WorkshopRules(scheduled, closed, paused, changed, stage, door, rules);
    }

    private WorkshopRules with(RulesSet it) {
        return new WorkshopRules(scheduled, closed, paused, programme.with(it), stage, door, rules.with(it));
    }

    private WorkshopRules staging(CurrentSession changed) {
        return new WorkshopRules(scheduled, closed, paused, programme, changed, door, rules);
    }

    private WorkshopRules behind(@Nullable SessionId opened) {
        return new WorkshopRules(scheduled, closed, paused, programme, stage, opened, rules);
    }

    private WorkshopRules paused(boolean now) {
        return new WorkshopRules(scheduled, closed, now, programme, stage, door, rules);
    }

    private WorkshopRules closed(boolean now) {
        return new WorkshopRules(scheduled, now, paused, programme, stage, door, rules);
    }
}
