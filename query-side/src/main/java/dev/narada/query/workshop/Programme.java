package dev.narada.query.workshop;

import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.ThemeId;
import dev.narada.events.workshop.*;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The workshop itself: announcement, rules, sessions by number, themes, tables, and what goes on right now. */
public record Programme(
        Details details,
        Rules rules,
        List<Meeting> meetings,
        List<Heading> headings,
        PMap<SessionId, List<Table>> tables,
        CurrentSession doing,
        boolean begun,
        boolean closed) {

    public static final Programme EMPTY = new Programme(
            Details.NONE,
            Rules.USUAL,
            List.of(),
            List.of(),
            HashTreePMap.empty(),
            CurrentSession.NOTHING,
            false,
            false);

    public Programme apply(WorkshopFact fact) {
        return switch (fact) {
            case WorkshopScheduled f -> scheduled(f);
            case DetailsChanged f -> with(Details.of(f));
            case SessionRescheduled f ->
                meeting(f.sessionId(), each -> each.movedTo(f.startsAt(), f.endsAt(), f.place()));
            case SessionAdded f ->
                added(new PlannedSession(f.sessionId(), f.number(), f.startsAt(), f.endsAt(), f.place()));
            case SessionCancelled f ->
                with(meetings.stream()
                        .filter(each -> !each.sessionId().equals(f.sessionId()))
                        .toList());
            case AgendaSet _, CodeRotated _ -> this;
            case ThemeAdded f -> added(f.themeId(), f.name());
            case ThemeRenamed f -> renamed(f.themeId(), f.name());
            case ThemeRetired f -> retired(f.themeId());
            case TablesSet f -> withTables(tables.plus(f.sessionId(), f.tables()));
            case DoorOpened f -> with(doing.doorAt(f.sessionId()));
            case DoorLocked _ -> with(doing.doorAt(null));
            case SessionOpened f -> opened(f.sessionId(), doing.in(f.sessionId(), Phase.LOBBY));
            case PhaseStarted f -> with(doing.in(f.sessionId(), f.phase()));
            case SessionClosed f ->
                meeting(f.sessionId(), each -> each.now(Meeting.State.CLOSED)).left(f.sessionId());
            case SessionReopened f -> opened(f.sessionId(), doing.again(f.sessionId()));
            case Paused _ -> with(doing.pausing(true));
            case Resumed _ -> with(doing.pausing(false));
            case TimerStarted f -> with(doing.until(f.endsAt()));
            case TimerExtended f -> with(doing.until(f.endsAt()));
            case TimerStopped _ -> with(doing.until(null));
            case RulesSet f ->
                new Programme(
                        details.registration(f.registrationOpen()),
                        rules.with(f),
                        meetings,
                        headings,
                        tables,
                        doing,
                        begun,
                        closed);
            case WorkshopClosed _ -> new Programme(details, rules, meetings, headings, tables, doing, begun, true);
            case WorkshopReopened _ -> new Programme(details, rules, meetings, headings, tables, doing, begun, false);
        };
    }

    public Optional<Meeting> meeting(@Nullable SessionId id) {
        return meetings.stream().filter(each -> each.sessionId().equals(id)).findFirst();
    }

    /** The themes that something new can go under. */
    public List<Heading> themes() {
        return headings.stream().filter(each -> !each.retired()).toList();
    }

    /** The themes that are kept for what stands under them. */
    public List<Heading> retiredThemes() {
        return headings.stream().filter(Heading::retired).toList();
    }

    private Programme scheduled(WorkshopScheduled f) {
        var next = new Programme(Details.of(f), rules, List.of(), List.of(), tables, doing, begun, closed);
        for (var session : f.sessions()) {
            next = next.added(session);
        }
        for (var theme : f.themes()) {
            next = next.added(theme.themeId(), theme.name());
        }
        return next;
    }

    private Programme added(PlannedSession session) {
        var all = new ArrayList<>(meetings);
        all.removeIf(each -> each.sessionId().equals(session.sessionId()));
        all.add(Meeting.planned(session));
        all.sort(Comparator.comparingInt(Meeting::number));
        return with(List.copyOf(all));
    }

    private Programme opened(SessionId id, CurrentSession then) {
        var next = meeting(id, each -> each.now(Meeting.State.OPEN));
        return new Programme(next.details, rules, next.meetings, headings, tables, then, true, closed);
    }

    private Programme left(SessionId id) {
        return id.equals(doing.session()) ? with(doing.in(null, Phase.LOBBY)) : this;
    }

    /** One that is added again is offered again, in its old place. */
    private Programme added(ThemeId id, String name) {
        var known = headings.stream().filter(each -> each.themeId().equals(id)).findFirst();
        var number = known.map(Heading::number).orElse(headings.size());
        var all = new ArrayList<>(headings);
        known.ifPresent(all::remove);
        all.add(number, new Heading(id, name, number, false));
        return withHeadings(all);
    }

    private Programme renamed(ThemeId id, String name) {
        return headings(id, each -> each.named(name));
    }

    private Programme retired(ThemeId id) {
        return headings(id, Heading::asRetired);
    }

    private Programme headings(ThemeId id, UnaryOperator<Heading> change) {
        return withHeadings(headings.stream()
                .map(each -> each.themeId().equals(id) ? change.apply(each) : each)
                .toList());
    }

    private Programme meeting(SessionId id, UnaryOperator<Meeting> change) {
        return with(meetings.stream()
                .map(each -> each.sessionId().equals(id) ? change.apply(each) : each)
                .toList());
    }

    private Programme with(Details next) {
        return new Programme(next, rules, meetings, headings, tables, doing, begun, closed);
    }

    private Programme with(List<Meeting> next) {
        return new Programme(details, rules, next, headings, tables, doing, begun, closed);
    }

    private Programme withHeadings(List<Heading> next) {
        return new Programme(details, rules, meetings, List.copyOf(next), tables, doing, begun, closed);
    }

    private Programme withTables(PMap<SessionId, List<Table>> next) {
        return new Programme(details, rules, meetings, headings, next, doing, begun, closed);
    }

    private Programme with(CurrentSession next) {
        return new Programme(details, rules, meetings, headings, tables, next, begun, closed);
    }
}
