package dev.narada.query.state;

import dev.narada.events.ActionId;
import dev.narada.events.Id;
import dev.narada.events.SessionId;
import dev.narada.query.plan.Action;
import dev.narada.query.plan.Settlements;
import dev.narada.query.workshop.Meeting;
import dev.narada.query.workshop.Programme;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * What people's own calendars have to be told: which dates are off, and when each was last changed. It looks at what
 * became of the room, so that no cause of a change can be forgotten.
 *
 * @param changed   position of the last event that changed this meeting or action
 * @param announced position of the last event that changed what all meetings are called
 * @param off       meetings that were called off, as they were planned
 * @param freed     the day on which an action was due that is due no more
 */
public record CalendarHistory(
        PMap<Id, Long> changed, long announced, PMap<SessionId, Meeting> off, PMap<ActionId, LocalDate> freed) {

    static final CalendarHistory EMPTY =
            new CalendarHistory(HashTreePMap.empty(), 0, OrderedPMap.empty(), HashTreePMap.empty());

    /** A number that grows whenever something about this meeting or action changes. */
    public long revision(Id id) {
        return Math.max(announced, changed.getOrDefault(id, 0L));
    }

    CalendarHistory after(StateByFeature before, StateByFeature now, long position) {
        var next = this;
        if (before.stage() != now.stage()) {
            next = next.meetings(before.stage(), now.stage(), position)
                    .announced(before.stage(), now.stage(), position);
        }
        return before.plan() == now.plan() ? next : next.actions(before.plan(), now.plan(), position);
    }

    private CalendarHistory announced(Programme before, Programme now, long position) {
        var old = before.details();
        var said = now.details();
        var same = old.title().equals(said.title())
                && old.purpose().equals(said.purpose())
                && old.place().equals(said.place());
        return same ? this : new CalendarHistory(changed, position, off, freed);
    }

    private CalendarHistory meetings(Programme before, Programme now, long position) {
        var next = this;
        for (var each : before.meetings()) {
            if (now.meeting(each.sessionId()).isEmpty()) {
                next = next.at(each.sessionId(), position).off(next.off.plus(each.sessionId(), each));
            }
        }
        for (var each : now.meetings()) {
            var old = before.meeting(each.sessionId()).orElse(null);
            if (!sameDate(old, each)) {
                next = next.at(each.sessionId(), position).off(next.off.minus(each.sessionId()));
            }
        }
        return next;
    }

    private static boolean sameDate(@Nullable Meeting old, Meeting now) {
        return old != null
                && old.startsAt().equals(now.startsAt())
                && old.endsAt().equals(now.endsAt())
                && Objects.equals(old.place(), now.place());
    }

    private CalendarHistory actions(Settlements before, Settlements now, long position) {
        var next = this;
        for (var each : now.actions().values()) {
            var old = before.actions().get(each.actionId());
            if (old != each && !same(old, each)) {
                next = next.at(each.actionId(), position).due(old, each);
            }
        }
        return next;
    }

    private static boolean same(@Nullable Action old, Action now) {
        return old != null
                && Objects.equals(old.dueOn(), now.dueOn())
                && old.title().equals(now.title())
                && old.progress().dropped() == now.progress().dropped();
    }

    private CalendarHistory due(@Nullable Action old, Action now) {
        var id = now.actionId();
        if (now.dueOn() != null) {
            return new CalendarHistory(changed, announced, off, freed.minus(id));
        }
        return old == null || old.dueOn() == null
                ? this
                : new CalendarHistory(changed, announced, off, freed.plus(id, old.dueOn()));
    }

    private CalendarHistory at(Id id, long position) {
        return new CalendarHistory(changed.plus(id, position), announced, off, freed);
    }

    private CalendarHistory off(PMap<SessionId, Meeting> then) {
        return new CalendarHistory(changed, announced, then, freed);
    }
}
