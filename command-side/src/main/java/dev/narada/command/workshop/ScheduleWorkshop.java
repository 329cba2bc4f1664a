package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.acceptAny;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.workshop.WorkshopRefusal.SESSIONS_OVERLAP;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_ENDS_BEFORE_START;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_MISSING;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_NUMBER_TAKEN;
import static dev.narada.command.workshop.WorkshopRefusal.THEME_NAME_TAKEN;
import static dev.narada.command.workshop.WorkshopRefusal.TIMEZONE_UNKNOWN;
import static dev.narada.command.workshop.WorkshopRefusal.TOO_MANY_SESSIONS;
import static dev.narada.command.workshop.WorkshopRefusal.TOO_MANY_THEMES;
import static dev.narada.http.CommonRefusal.SESSION_CLOSED;
import static dev.narada.http.CommonRefusal.WORKSHOP_CLOSED;
import static dev.narada.http.Role.OWNER;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Fact;
import dev.narada.events.Id;
import dev.narada.events.Lines;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.Theme;
import dev.narada.events.workshop.WorkshopScheduled;
import dev.narada.http.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Announces a cycle of meetings. Sent again for the same workshop it states how things shall stand from now on, and
 * whatever differs is changed in one commit; a meeting that is left out is cancelled unless it was held already, a
 * theme that is left out is retired.
 */
public record ScheduleWorkshop(
        WorkshopId workshopId,
        String title,
        @Lines String purpose,
        String organiser,
        String place,
        String timezone,
        String language,
        @Nullable Integer capacity,
        @Nullable Boolean registrationOpen,
        List<PlannedSession> sessions,
        @Nullable List<Theme> themes)
        implements Command {

    public static final Slice<ScheduleWorkshop> SLICE = Slice.of(ScheduleWorkshop.class)
            .by(OWNER)
            .creatingAll(WorkshopScheduled.class, ScheduleWorkshop::made)
            .refusing(
                    SESSIONS_OVERLAP,
                    SESSION_CLOSED,
                    SESSION_ENDS_BEFORE_START,
                    SESSION_MISSING,
                    SESSION_NUMBER_TAKEN,
                    THEME_NAME_TAKEN,
                    TIMEZONE_UNKNOWN,
                    TOO_MANY_SESSIONS,
                    TOO_MANY_THEMES)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Seats.in(c.workshopId()))
            .decide(ScheduleWorkshop::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        var checks = Details.checks(title, purpose, organiser, place, language, capacity)
                .list("sessions", each(sessions, PlannedSession::sessionId), 0, 100)
                .list("sessions", each(sessions, PlannedSession::number), 0, 100)
                .list("themes", each(headings(), Theme::themeId), 0, 100);
        for (var session : sessions) {
            checks.number("sessions", session.number(), 1, 99).text("sessions", session.place(), 0, 200);
        }
        for (var theme : headings()) {
            checks.text("themes", theme.name(), 1, 120);
        }
        return checks.fault();
    }

    private static <T> List<?> each(List<T> all, Function<T, ?> part) {
        return all.stream().map(part).toList();
    }

    private List<Theme> headings() {
        return themes == null ? List.of() : themes;
    }

    static Outcome decide(ScheduleWorkshop c, WorkshopRules room, Seats seats, DecisionContext by) {
        var themes = c.headings().stream()
                .map(theme -> new Theme(theme.themeId(), theme.name().strip()))
                .toList();
        if (room.closed()) {
            return refuse(WORKSHOP_CLOSED);
        }
        if (Calendar.fault(c.sessions) instanceof Refusal no) {
            return refuse(no).at("sessions");
        }
        if (Details.zone(c.timezone) instanceof Refusal no) {
            return refuse(no).at("timezone");
        }
        if (firstOf(themes.size() > 20 ? TOO_MANY_THEMES : null, Headings.taken(themes)) instanceof Refusal no) {
            return refuse(no).at("themes");
        }
        return room.scheduled() ? c.change(room, seats, themes) : accept(c.first(themes));
    }

    private static List<Id> made(WorkshopScheduled it) {
        return Stream.<Id>concat(
                        it.sessions().stream().map(PlannedSession::sessionId),
                        it.themes().stream().map(Theme::themeId))
                .toList();
    }

    private WorkshopScheduled first(List<Theme> themes) {
        return new WorkshopScheduled(
                workshopId,
                title.strip(),
                purpose.strip(),
                organiser.strip(),
                place.strip(),
                timezone,
                language,
                capacity,
                registrationOpen == null || registrationOpen,
                sessions,
                themes);
    }

    private Outcome change(WorkshopRules room, Seats seats, List<Theme> themes) {
        var held = sessions.stream()
                .anyMatch(session -> room.isOver(session.sessionId())
                        && Calendar.differs(room.programme().sessions().get(session.sessionId()), session));
        if (held) {
            return refuse(SESSION_CLOSED).at("sessions");
        }
        var facts = new ArrayList<Fact>();
        var details = new DetailsChanged(
                workshopId,
                title.strip(),
                purpose.strip(),
                organiser.strip(),
                place.strip(),
                timezone,
                language,
                capacity,
                registrationOpen == null ? room.programme().registrationOpen() : registrationOpen);
        if (!details.equals(room.programme().details(workshopId))) {
            facts.add(details);
        }
        facts.addAll(Calendar.changes(workshopId, room, sessions));
        facts.addAll(Headings.changes(workshopId, room, themes));
        return acceptAny(seats.settled(facts));
    }
}
