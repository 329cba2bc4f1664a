package dev.narada.query.history;

import dev.narada.events.workshop.*;

/** What the organisers and the facilitator settled about the meetings themselves. */
final class WorkshopSentences {

    private WorkshopSentences() {}

    static String of(WorkshopFact fact, HistoryWords w) {
        return switch (fact) {
            case WorkshopScheduled f ->
                w.say(
                        "zaplanowała cykl spotkań %s (%s)",
                        "scheduled the workshop %s (%s)",
                        w.quoted(f.title()),
                        w.count(f.sessions().size(), "spotkanie", "spotkania", "spotkań", "session", "sessions"));
            case DetailsChanged f ->
                w.say("zmieniła ogłoszenie cyklu %s", "changed the announcement of %s", w.quoted(f.title()));
            case SessionRescheduled f ->
                w.say(
                        "przeniosła spotkanie nr %s na %s, %s%s",
                        "moved session %s to %s, %s%s",
                        w.number(f.sessionId()),
                        w.day(f.startsAt()),
                        w.time(f.startsAt()),
                        w.because(f.reason()));
            case SessionAdded f ->
                w.say(
                        "dodała spotkanie nr %s: %s, %s",
                        "added session %s: %s, %s", f.number(), w.day(f.startsAt()), w.time(f.startsAt()));
            case SessionCancelled f ->
                w.say(
                        "odwołała spotkanie nr %s%s",
                        "cancelled session %s%s", w.number(f.sessionId()), w.because(f.reason()));
            case AgendaSet f ->
                w.say(
                        "ułożyła przebieg spotkania nr %s (%s)",
                        "set the agenda of session %s (%s)",
                        w.number(f.sessionId()),
                        w.count(f.items().size(), "punkt", "punkty", "punktów", "item", "items"));
            case ThemeAdded f -> w.say("dodała temat %s", "added the theme %s", w.quoted(f.name()));
            case ThemeRenamed f ->
                w.say(
                        "zmieniła nazwę tematu %s na %s",
                        "renamed the theme %s to %s", w.theme(f.themeId()), w.quoted(f.name()));
            case ThemeRetired f -> w.say("zamknęła temat %s", "retired the theme %s", w.theme(f.themeId()));
            case TablesSet f ->
                w.say(
                        "podzieliła salę na spotkaniu nr %s (%s)",
                        "divided the room of session %s (%s)",
                        w.number(f.sessionId()),
                        w.count(f.tables().size(), "stolik", "stoliki", "stolików", "table", "tables"));
            case DoorOpened f ->
                w.say("otworzyła wejście na spotkanie nr %s", "opened the door of session %s", w.number(f.sessionId()));
            case DoorLocked _ -> w.say("zamknęła wejście", "locked the door");
            case CodeRotated _ -> w.say("zmieniła kod wejścia", "changed the join code");
            case SessionOpened f -> w.say("rozpoczęła spotkanie nr %s", "opened session %s", w.number(f.sessionId()));
            case PhaseStarted f -> w.say("rozpoczęła część: %s", "started the phase: %s", ChoiceNames.of(f.phase(), w));
            case SessionClosed f ->
                w.say(
                        "zakończyła spotkanie nr %s (%s na sali)",
                        "closed session %s (%s in the room)", w.number(f.sessionId()), w.people(f.presentCount()));
            case SessionReopened f -> w.say("wznowiła spotkanie nr %s", "reopened session %s", w.number(f.sessionId()));
            case Paused _ -> w.say("wstrzymała tablicę", "paused the board");
            case Resumed _ -> w.say("wznowiła tablicę", "resumed the board");
            case TimerStarted f -> w.say("włączyła zegar do %s", "started the timer until %s", w.time(f.endsAt()));
            case TimerExtended f -> w.say("przedłużyła czas do %s", "extended the time to %s", w.time(f.endsAt()));
            case TimerStopped _ -> w.say("wyłączyła zegar", "stopped the timer");
            case RulesSet _ -> w.say("zmieniła zasady", "changed the rules");
            case WorkshopClosed _ -> w.say("zakończyła cykl spotkań", "closed the workshop");
            case WorkshopReopened _ -> w.say("wznowiła cykl spotkań", "reopened the workshop");
        };
    }
}
