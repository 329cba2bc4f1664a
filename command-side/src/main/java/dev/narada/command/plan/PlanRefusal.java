package dev.narada.command.plan;

import dev.narada.command.Refusal;

/** Why something cannot be settled or put into the plan. */
public enum PlanRefusal implements Refusal {
    DECISION_UNKNOWN(404, "Nie ma takiego ustalenia.", "There is no such decision."),
    OBJECTION_UNKNOWN(404, "Nie ma takiego zastrzeżenia.", "There is no such objection."),
    ACTION_UNKNOWN(404, "Nie ma takiego działania.", "There is no such action."),
    DECISION_EXISTS(
            409,
            "To ustalenie zostało już zaproponowane w innym brzmieniu. Można zaproponować nowe.",
            "This decision was proposed in other words already. You can propose a new one."),
    DECISION_TAKEN(
            409,
            "To ustalenie już zapadło. Można je zastąpić nowym, nie można go zmienić.",
            "This decision was taken already. It can be superseded by a new one, not changed."),
    DECISION_SUPERSEDED(
            409, "To ustalenie zostało już zastąpione innym.", "This decision was superseded by another one already."),
    DECISION_NOT_TAKEN(
            409,
            "Ustalenie, które ma zastąpić wcześniejsze, jeszcze nie zapadło. Najpierw trzeba zapisać jego wynik.",
            "The decision that is to supersede the earlier one was not taken yet. Record its outcome first."),
    DECISIONS_IN_A_CIRCLE(
            409,
            "Ustalenie nie zastępuje samego siebie, także przez inne. Można zaproponować nowe, które zastąpi je wszystkie.",
            "A decision does not supersede itself, not by way of others either. Propose a new one that supersedes them all."),
    DECISION_NOT_ADOPTED(
            409,
            "Działanie może wynikać tylko z ustalenia, które przyjęto i którego nie zastąpiło inne.",
            "An action can only come from a decision that was adopted and was not superseded since."),
    OBJECTIONS_OPEN(
            409,
            "Są nierozstrzygnięte zastrzeżenia ({open}). Można je rozstrzygnąć albo podać powód decyzji mimo nich.",
            "There are open objections ({open}). Resolve them, or give the reason for deciding all the same."),
    OBJECTION_EXISTS(
            409,
            "Pod tym numerem jest już inne zastrzeżenie. Tekst zostaje w telefonie.",
            "There is another objection under this id already. Your text stays on the phone."),
    ACTION_DROPPED(
            409,
            "Z tego działania zrezygnowano. Najpierw trzeba je przywrócić.",
            "This action was dropped. Restore it first."),
    ACTION_DONE(409, "To działanie jest już wykonane.", "This action is done already."),
    NOTHING_ADOPTED(
            409,
            "Nie ma jeszcze żadnego przyjętego działania, więc nie ma czego ogłosić.",
            "No action was adopted yet, so there is nothing to publish.");

    private final int status;
    private final String polish;
    private final String english;

    PlanRefusal(int status, String polish, String english) {
        this.status = status;
        this.polish = polish;
        this.english = english;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String polish() {
        return polish;
    }

    @Override
    public String english() {
        return english;
    }
}
