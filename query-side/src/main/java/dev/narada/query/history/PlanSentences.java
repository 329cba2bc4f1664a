package dev.narada.query.history;

import dev.narada.events.plan.*;

/** What the room settled and what came of it. */
final class PlanSentences {

    private PlanSentences() {}

    static String of(PlanFact fact, HistoryWords w) {
        return switch (fact) {
            case DecisionProposed f ->
                w.say("zaproponowała ustalenie %s", "proposed the decision %s", w.quoted(f.wording()));
            case ObjectionRaised f ->
                w.say(
                        "zgłosiła zastrzeżenie do ustalenia %s%s%s",
                        "raised an objection to the decision %s%s%s",
                        w.decision(f.decisionId()),
                        w.becauseInTheRoom(f.reason()),
                        w.person(f.participantId()));
            case ObjectionResolved f ->
                w.say(
                        "odpowiedziała na zastrzeżenie do ustalenia %s%s",
                        "resolved an objection to the decision %s%s",
                        w.decision(f.decisionId()),
                        w.audience().inTheRoom() ? ": " + w.quoted(f.how()) : "");
            case ObjectionWithdrawn f ->
                w.say(
                        "wycofała zastrzeżenie do ustalenia %s",
                        "withdrew an objection to the decision %s", w.decision(f.decisionId()));
            case DecisionTaken f -> taken(f, w);
            case DecisionSuperseded f ->
                w.say(
                        "zastąpiła ustalenie %s ustaleniem %s%s",
                        "superseded the decision %s by %s%s",
                        w.decision(f.decisionId()),
                        w.decision(f.by()),
                        w.because(f.reason()));
            case ActionAdopted f ->
                w.say(
                        "przyjęła działanie %s (%s)%s%s",
                        "adopted the action %s (%s)%s%s",
                        w.quoted(f.title()),
                        ChoiceNames.of(f.track(), w),
                        f.owner() != null && w.namesOwner(f.actionId(), f.owner())
                                ? w.say(", odpowiada: %s", ", owner: %s", w.quoted(f.owner()))
                                : "",
                        f.dueOn() == null ? "" : w.say(", do %s", ", due %s", w.day(f.dueOn())));
            case ActionAmended f ->
                w.say(
                        "zmieniła działanie %s%s",
                        "amended the action %s%s", w.action(f.actionId()), w.because(f.reason()));
            case OwnerAssigned f -> assigned(f, w);
            case DueDateSet f ->
                w.say(
                        "ustaliła termin działania %s: %s%s",
                        "set the due date of the action %s: %s%s",
                        w.action(f.actionId()),
                        f.dueOn() == null ? w.say("bez terminu", "none") : w.day(f.dueOn()),
                        w.because(f.reason()));
            case StatusReported f ->
                w.say(
                        "podała stan działania %s: %s%s",
                        "reported on the action %s: %s%s",
                        w.action(f.actionId()),
                        ChoiceNames.of(f.status(), w),
                        f.note() == null || !w.audience().inTheRoom() ? "" : " – " + w.quoted(f.note()));
            case ActionDropped f ->
                w.say(
                        "wykreśliła działanie %s%s",
                        "dropped the action %s%s", w.action(f.actionId()), w.because(f.reason()));
            case ActionRestored f ->
                w.say("przywróciła działanie %s", "restored the action %s", w.action(f.actionId()));
            case PlanPublished f ->
                w.say("opublikowała plan działań, wersja %s", "published the action plan, version %s", f.version());
        };
    }

    private static String taken(DecisionTaken f, HistoryWords w) {
        var outcome = switch (f.outcome()) {
            case ADOPTED -> w.say("zapisała przyjęcie ustalenia", "recorded as adopted the decision");
            case PARKED -> w.say("zapisała odłożenie ustalenia", "recorded as parked the decision");
            case REJECTED -> w.say("zapisała odrzucenie ustalenia", "recorded as rejected the decision");
        };
        return w.say(
                "%s %s (na sali: %s; %s)%s",
                "%s %s (%s in the room; %s)%s",
                outcome,
                w.decision(f.decisionId()),
                w.people(f.presentCount()),
                ChoiceNames.of(f.mandate(), w),
                w.because(f.reason()));
    }

    private static String assigned(OwnerAssigned f, HistoryWords w) {
        var action = w.action(f.actionId());
        if (f.owner() == null && f.ownerOrganisation() == null) {
            return w.say("zwolniła działanie %s%s", "freed the action %s%s", action, w.because(f.reason()));
        }
        var organisation = f.ownerOrganisation() == null ? "" : ": " + w.quoted(f.ownerOrganisation());
        var owner =
                f.owner() != null && w.namesOwner(f.actionId(), f.owner()) ? ": " + w.quoted(f.owner()) : organisation;
        return w.say(
                "wskazała, kto odpowiada za działanie %s%s%s",
                "assigned the action %s%s%s", action, owner, w.because(f.reason()));
    }
}
