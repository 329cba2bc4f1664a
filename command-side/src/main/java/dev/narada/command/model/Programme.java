package dev.narada.command.model;

import dev.narada.events.SessionId;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.RulesSet;
import dev.narada.events.workshop.SessionAdded;
import dev.narada.events.workshop.SessionRescheduled;
import dev.narada.events.workshop.Theme;
import dev.narada.events.workshop.WorkshopScheduled;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The announcement as it now stands: details, planned sessions and headings, each in the order of appearance. */
public record Programme(
        String title,
        String purpose,
        String organiser,
        String place,
        String timezone,
        String language,
        @Nullable Integer capacity,
        boolean registrationOpen,
        Map<SessionId, PlannedSession> sessions,
        Map<ThemeId, Theme> themes,
        Set<ThemeId> retired) {

    static final Programme EMPTY = new Programme("", "", "", "", "", "", null, false, Map.of(), Map.of(), Set.of());

    static Programme of(WorkshopScheduled it) {
        var sessions = new LinkedHashMap<SessionId, PlannedSession>();
        it.sessions().forEach(session -> sessions.put(session.sessionId(), session));
        var themes = new LinkedHashMap<ThemeId, Theme>();
        it.themes().forEach(theme -> themes.put(theme.themeId(), theme));
        return new Programme(
                it.title(),
                it.purpose(),
                it.organiser(),
                it.place(),
                it.timezone(),
                it.language(),
                it.capacity(),
                it.registrationOpen(),
                Collections.unmodifiableMap(sessions),
                Collections.unmodifiableMap(themes),
                Set.of());
    }

    /** The details as a fact would state them. */
    public DetailsChanged details(WorkshopId workshop) {
        return new DetailsChanged(
                workshop, title, purpose, organiser, place, timezone, language, capacity, registrationOpen);
    }

    Programme with(DetailsChanged it) {
        return new Programme(
                it.title(),
                it.purpose(),
                it.organiser(),
                it.place(),
                it.timezone(),
                it.language(),
                it.capacity(),
                it.registrationOpen(),
                sessions,
                themes,
                retired);
    }

    Programme with(RulesSet it) {
        var open = it.registrationOpen();
        return open == null
                ? this
                : new Programme(
                        title, purpose, organiser, place, timezone, language, capacity, open, sessions, themes,
                        retired);
    }

    Programme with(SessionAdded it) {
        return with(new PlannedSession(it.sessionId(), it.number(), it.startsAt(), it.endsAt(), it.place()));
    }

    Programme with(SessionRescheduled it) {
        var old = sessions.get(it.sessionId());
        return old == null
                ? this
                : with(new PlannedSession(it.sessionId(), old.number(), it.startsAt(), it.endsAt(), it.place()));
    }

    private Programme with(PlannedSession session) {
        return with(Immutables.with(sessions, session.sessionId(), session));
    }

    Programme without(SessionId session) {
        return with(Immutables.without(sessions, session));
    }

    private Programme with(Map<SessionId, PlannedSession> changed) {
        return new Programme(
                title,
                purpose,
                organiser,
                place,
                timezone,
                language,
                capacity,
                registrationOpen,
                changed,
                themes,
                retired);
    }

    Programme with(Theme theme) {
        return themed(Immutables.with(themes, theme.themeId(), theme), Immutables.without(retired, theme.themeId()));
    }

    Programme retiring(ThemeId theme) {
        return themed(Immutables.without(themes, theme), Immutables.with(retired, theme));
    }

    private Programme themed(Map<ThemeId, Theme> changed, Set<ThemeId> gone) {
        return new Programme(
                title,
                purpose,
                organiser,
                place,
                timezone,
                language,
                capacity,
                registrationOpen,
                sessions,
                changed,
                gone);
    }
}
