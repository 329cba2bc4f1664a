package dev.narada.query.paper;

import com.ibm.icu.text.PluralRules;
import dev.narada.events.IdeaId;
import dev.narada.events.Personal;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.plan.ActionStatus;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.Mandate;
import dev.narada.http.Language;
import dev.narada.query.board.ActionCard;
import dev.narada.query.board.Flags;
import dev.narada.query.items.ItemOutcome;
import dev.narada.query.state.WorkshopState;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one language for what the record only has a name for. */
public record PrintedWords(Language in) {

    public String of(Phase phase) {
        return switch (phase) {
            case LOBBY -> in.pick("Zaraz zaczynamy", "We start soon");
            case WELCOME -> in.pick("Powitanie", "Welcome");
            case INPUT -> in.pick("Wprowadzenie", "Introduction");
            case NEEDS -> in.pick("Potrzeby", "Needs");
            case IDEAS -> in.pick("Pomysły", "Ideas");
            case GROUPING -> in.pick("Grupowanie", "Grouping");
            case PRIORITISING -> in.pick("Wybór", "Choosing");
            case DECIDING -> in.pick("Ustalenia", "Decisions");
            case PLANNING -> in.pick("Plan działań", "Plan of action");
            case BREAK -> in.pick("Przerwa", "Break");
            case EVALUATION -> in.pick("Kilka słów na koniec", "A few last words");
            case CLOSING -> in.pick("Zakończenie", "Closing");
        };
    }

    public String of(Track track) {
        return switch (track) {
            case RESIDENTS -> in.pick("Mieszkanki i mieszkańcy", "Residents");
            case COORDINATORS -> in.pick("Koordynacja wolontariatu", "Volunteer coordinators");
            case CITY -> in.pick("Miasto", "City");
            case OTHER -> in.pick("Inne", "Other");
        };
    }

    public String of(ActionStatus status) {
        return switch (status) {
            case PLANNED -> in.pick("zaplanowane", "planned");
            case ACTIVE -> in.pick("w toku", "under way");
            case STUCK -> in.pick("utknęło", "stuck");
            case DONE -> in.pick("zrobione", "done");
        };
    }

    public String of(DecisionOutcome outcome) {
        return switch (outcome) {
            case ADOPTED -> in.pick("przyjęte", "adopted");
            case PARKED -> in.pick("odłożone", "parked");
            case REJECTED -> in.pick("odrzucone", "rejected");
        };
    }

    /** What became of an idea. */
    public String of(ItemOutcome.Kind state) {
        return switch (state) {
            case OPEN -> in.pick("otwarty", "open");
            case PARKED -> in.pick("odłożony", "parked");
            case DROPPED -> in.pick("zakończony", "dropped");
            case ADOPTED -> in.pick("przyjęty", "adopted");
        };
    }

    public String of(Mandate mandate) {
        return switch (mandate) {
            case ROOM -> in.pick("tak ustaliła sala", "settled by the room");
            case ORGANISER -> in.pick("decyzja organizatora", "decided by the organiser");
            case TO_BE_CONFIRMED -> in.pick("do potwierdzenia", "to be confirmed");
        };
    }

    public String of(CheckInMethod method) {
        return switch (method) {
            case SELF -> in.pick("telefonem", "by phone");
            case SCAN -> in.pick("kodem z zaproszenia", "by ticket");
            case HAND -> in.pick("przy wejściu", "at the door");
            case PAPER -> in.pick("na liście", "on paper");
        };
    }

    public String of(@Nullable Text text) {
        return text == null ? "" : text.words() == null ? in.pick("(tekst usunięty)", "(text removed)") : text.words();
    }

    public String of(@Nullable Personal text) {
        return text == null || text.words() == null ? "" : text.words();
    }

    /** The title of an idea that may be seen; else that it may not. */
    public String of(WorkshopState room, IdeaId id) {
        var idea = room.ideas().find(room.ideas().present(id.value()).getFirst());
        return idea == null || !room.ideas().shows(idea)
                ? in.pick("(niewidoczne na tablicy)", "(not on the board)")
                : of(idea.title());
    }

    /** Why something that still stands in a list is not on the board; empty for what is. */
    public String of(@Nullable Flags flags) {
        return flags == null
                ? ""
                : Boolean.TRUE.equals(flags.withdrawn())
                        ? in.pick("wycofane", "withdrawn")
                        : Boolean.TRUE.equals(flags.hidden()) ? in.pick("ukryte", "hidden") : "";
    }

    /** What has to be known about an action beside its status; empty when it goes on as it was settled. */
    public String marks(ActionCard action) {
        return Stream.of(
                        action.dropped() == null ? "" : in.pick("zaniechane", "given up"),
                        action.decisionSupersededBy() == null
                                ? ""
                                : in.pick("ustalenie zastąpione późniejszym", "decision superseded by a later one"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String people(int n) {
        return count(n, "osoba", "osoby", "osób", "person", "people");
    }

    public String count(int n, String one, String few, String many, String single, String several) {
        var noun = switch (PluralRules.forLocale(in.locale()).select(n)) {
            case "one" -> in.pick(one, single);
            case "few" -> few;
            default -> in.pick(many, several);
        };
        return n + "\u00a0" + noun;
    }
}
