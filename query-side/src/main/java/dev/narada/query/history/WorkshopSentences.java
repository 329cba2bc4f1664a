package dev.narada.query.history;

import dev.narada.events.workshop.*;

/** What the organisers and the facilitator settled about the meetings themselves. */
final class WorkshopSentences {

    private WorkshopSentences() {}

    static Sentence of(WorkshopFact fact, HistoryWords w) {
        var told = w.tell(fact);
        return switch (fact) {
            case WorkshopScheduled f ->
                told.with("title", w.quoted(f.title()))
                        .with("sessions", f.sessions().size());
            case DetailsChanged f -> told.with("title", w.quoted(f.title()));
            case SessionRescheduled f ->
                told.session(f.sessionId()).day(f.startsAt()).time(f.startsAt()).because(f.reason());
            case SessionAdded f ->
                told.with("session", f.number()).day(f.startsAt()).time(f.startsAt());
            case SessionCancelled f -> told.session(f.sessionId()).because(f.reason());
            case AgendaSet f ->
                told.session(f.sessionId()).with("items", f.items().size());
            case ThemeAdded f -> told.with("name", w.quoted(f.name()));
            case ThemeRenamed f -> told.theme(f.themeId()).with("name", w.quoted(f.name()));
            case ThemeRetired f -> told.theme(f.themeId());
            case TablesSet f ->
                told.session(f.sessionId()).with("tables", f.tables().size());
            case DoorOpened f -> told.session(f.sessionId());
            case SessionOpened f -> told.session(f.sessionId());
            case PhaseStarted f -> told.with("phase", f.phase());
            case SessionClosed f -> told.session(f.sessionId()).with("people", f.presentCount());
            case SessionReopened f -> told.session(f.sessionId());
            case TimerStarted f -> told.time(f.endsAt());
            case TimerExtended f -> told.time(f.endsAt());
            case DoorLocked _,
                    CodeRotated _,
                    Paused _,
                    Resumed _,
                    TimerStopped _,
                    RulesSet _,
                    WorkshopClosed _,
                    WorkshopReopened _ -> told;
        };
    }
}
