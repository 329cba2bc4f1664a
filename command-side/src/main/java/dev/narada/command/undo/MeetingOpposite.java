package dev.narada.command.undo;

import dev.narada.events.Fact;
import dev.narada.events.Phase;
import dev.narada.events.ThemeId;
import dev.narada.events.workshop.AgendaSet;
import dev.narada.events.workshop.CodeRotated;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.Paused;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.Resumed;
import dev.narada.events.workshop.RulesSet;
import dev.narada.events.workshop.SessionAdded;
import dev.narada.events.workshop.SessionCancelled;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.SessionReopened;
import dev.narada.events.workshop.SessionRescheduled;
import dev.narada.events.workshop.TablesSet;
import dev.narada.events.workshop.Theme;
import dev.narada.events.workshop.ThemeAdded;
import dev.narada.events.workshop.ThemeRenamed;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.events.workshop.TimerExtended;
import dev.narada.events.workshop.TimerStarted;
import dev.narada.events.workshop.TimerStopped;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.events.workshop.WorkshopReopened;
import dev.narada.events.workshop.WorkshopScheduled;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What takes back an act about the meetings themselves. */
final class MeetingOpposite {

    private MeetingOpposite() {}

    static @Nullable Fact of(WorkshopFact fact, Before before) {
        var w = fact.workshopId();
        return switch (fact) {
            case ThemeAdded it -> new ThemeRetired(w, it.themeId());
            case ThemeRetired it ->
                name(it.themeId(), before)
                        .map(name -> new ThemeAdded(w, it.themeId(), name))
                        .orElse(null);
            case ThemeRenamed it ->
                name(it.themeId(), before)
                        .map(name -> new ThemeRenamed(w, it.themeId(), name))
                        .orElse(null);
            case DoorOpened it -> new DoorLocked(w, it.sessionId());
            case DoorLocked it -> it.sessionId() == null ? null : new DoorOpened(w, it.sessionId());
            case SessionClosed it -> new SessionReopened(w, it.sessionId());
            case PhaseStarted it ->
                new PhaseStarted(
                        w,
                        it.sessionId(),
                        before.last(PhaseStarted.class, old -> old.sessionId().equals(it.sessionId()))
                                .map(PhaseStarted::phase)
                                .orElse(Phase.LOBBY));
            case Paused _ -> new Resumed(w);
            case Resumed _ -> new Paused(w);
            case TimerStarted it -> new TimerStopped(w, it.sessionId());
            case AgendaSet it ->
                new AgendaSet(
                        w,
                        it.sessionId(),
                        before.last(AgendaSet.class, old -> old.sessionId().equals(it.sessionId()))
                                .map(AgendaSet::items)
                                .orElse(List.of()));
            case TablesSet it ->
                new TablesSet(
                        w,
                        it.sessionId(),
                        before.last(TablesSet.class, old -> old.sessionId().equals(it.sessionId()))
                                .map(TablesSet::tables)
                                .orElse(List.of()));
            case SessionAdded it -> new SessionCancelled(w, it.sessionId(), null);
            case WorkshopClosed _ -> new WorkshopReopened(w);
            case WorkshopReopened _ -> new WorkshopClosed(w);
            case WorkshopScheduled _, DetailsChanged _, SessionRescheduled _, SessionCancelled _ -> null;
            case CodeRotated _, SessionOpened _, SessionReopened _, TimerExtended _, TimerStopped _, RulesSet _ -> null;
        };
    }

    private static Optional<String> name(ThemeId theme, Before before) {
        for (var fact : before.facts()) {
            switch (fact) {
                case ThemeAdded it
                when it.themeId().equals(theme) -> {
                    return Optional.of(it.name());
                }
                case ThemeRenamed it
                when it.themeId().equals(theme) -> {
                    return Optional.of(it.name());
                }
                case WorkshopScheduled it -> {
                    return it.themes().stream()
                            .filter(named -> named.themeId().equals(theme))
                            .map(Theme::name)
                            .findFirst();
                }
                case Fact _ -> {}
            }
        }
        return Optional.empty();
    }
}
