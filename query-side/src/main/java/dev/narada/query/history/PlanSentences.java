package dev.narada.query.history;

import dev.narada.events.plan.*;

/** What the room settled and what came of it. */
final class PlanSentences {

    private PlanSentences() {}

    static Sentence of(PlanFact fact, HistoryWords w) {
        var told = w.tell(fact);
        var inTheRoom = w.audience().inTheRoom();
        return switch (fact) {
            case DecisionProposed f -> told.quoted("wording", f.wording());
            case ObjectionRaised f ->
                told.decision(f.decisionId())
                        .because(inTheRoom ? f.reason() : null)
                        .person(f.participantId());
            case ObjectionResolved f ->
                told.decision(f.decisionId()).with("how", inTheRoom ? w.remark(": ", f.how()) : "");
            case ObjectionWithdrawn f -> told.decision(f.decisionId());
            case DecisionTaken f ->
                told.decision(f.decisionId())
                        .with("outcome", f.outcome())
                        .with("people", f.presentCount())
                        .with("mandate", f.mandate())
                        .because(f.reason());
            case DecisionSuperseded f ->
                told.decision(f.decisionId())
                        .with("by", w.title(f.by().value()))
                        .because(f.reason());
            case ActionAdopted f ->
                told.title(f.title())
                        .with("track", f.track())
                        .with("owner", w.namesOwner(f.actionId(), f.owner()) ? w.quoted(f.owner()) : null)
                        .with("due", f.dueOn() == null ? null : w.day(f.dueOn()));
            case ActionAmended f -> told.action(f.actionId()).because(f.reason());
            case OwnerAssigned f ->
                told.action(f.actionId())
                        .with("freed", f.owner() == null && f.ownerOrganisation() == null)
                        .with(
                                "owner",
                                w.remark(
                                        ": ",
                                        w.namesOwner(f.actionId(), f.owner()) ? f.owner() : f.ownerOrganisation()))
                        .because(f.reason());
            case DueDateSet f ->
                told.action(f.actionId())
                        .with("due", f.dueOn() == null ? null : w.day(f.dueOn()))
                        .because(f.reason());
            case StatusReported f ->
                told.action(f.actionId())
                        .with("status", w.of(f.status()))
                        .with("note", inTheRoom ? w.remark(" – ", f.note()) : "");
            case ActionDropped f -> told.action(f.actionId()).because(f.reason());
            case ActionRestored f -> told.action(f.actionId());
            case PlanPublished f -> told.with("version", f.version());
        };
    }
}
