package dev.narada.query.history;

import dev.narada.events.Phase;
import dev.narada.events.Rewording;
import dev.narada.events.Track;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.plan.ActionStatus;
import dev.narada.events.plan.Mandate;

/** What the fixed choices are called. */
final class ChoiceNames {

    private ChoiceNames() {}

    static String of(Phase phase, HistoryWords w) {
        return switch (phase) {
            case LOBBY -> w.say("poczekalnia", "lobby");
            case WELCOME -> w.say("powitanie", "welcome");
            case INPUT -> w.say("wprowadzenie", "input");
            case NEEDS -> w.say("potrzeby", "needs");
            case IDEAS -> w.say("pomysły", "ideas");
            case GROUPING -> w.say("grupowanie", "grouping");
            case PRIORITISING -> w.say("wybór najważniejszych", "prioritising");
            case DECIDING -> w.say("ustalenia", "deciding");
            case PLANNING -> w.say("plan działań", "planning");
            case BREAK -> w.say("przerwa", "break");
            case EVALUATION -> w.say("ocena spotkania", "evaluation");
            case CLOSING -> w.say("zakończenie", "closing");
        };
    }

    static String of(Track track, HistoryWords w) {
        return switch (track) {
            case RESIDENTS -> w.say("osoby mieszkające w mieście", "residents");
            case COORDINATORS -> w.say("koordynacja", "coordinators");
            case CITY -> w.say("miasto", "the city");
            case OTHER -> w.say("inne", "other");
        };
    }

    static String of(ActionStatus status, HistoryWords w) {
        return switch (status) {
            case PLANNED -> w.say("zaplanowane", "planned");
            case ACTIVE -> w.say("w toku", "under way");
            case STUCK -> w.say("utknęło", "stuck");
            case DONE -> w.say("zrobione", "done");
        };
    }

    static String of(Mandate mandate, HistoryWords w) {
        return switch (mandate) {
            case ROOM -> w.say("decyduje sala", "the room's own mandate");
            case ORGANISER -> w.say("decyduje organizator", "the organiser's mandate");
            case TO_BE_CONFIRMED -> w.say("do potwierdzenia", "to be confirmed");
        };
    }

    static String of(CheckInMethod method, HistoryWords w) {
        return switch (method) {
            case SELF -> w.say("telefonem", "by phone");
            case SCAN -> w.say("skanem", "by scan");
            case HAND -> w.say("ręcznie", "by hand");
            case PAPER -> w.say("z listy papierowej", "from paper");
        };
    }

    static String of(Rewording kind, HistoryWords w) {
        return switch (kind) {
            case TYPO -> w.say("poprawiła zapis", "corrected the wording");
            case MEANING -> w.say("zmieniła znaczenie", "changed the meaning");
        };
    }
}
