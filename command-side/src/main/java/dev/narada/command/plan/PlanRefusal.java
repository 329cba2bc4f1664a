package dev.narada.command.plan;

import dev.narada.http.Refusal;

/** Why something cannot be settled or put into the plan. */
public enum PlanRefusal implements Refusal {
    DECISION_UNKNOWN(404),
    OBJECTION_UNKNOWN(404),
    ACTION_UNKNOWN(404),
    DECISION_EXISTS(409),
    DECISION_TAKEN(409),
    DECISION_SUPERSEDED(409),
    DECISION_NOT_TAKEN(409),
    DECISIONS_IN_A_CIRCLE(409),
    DECISION_NOT_ADOPTED(409),
    OBJECTIONS_OPEN(409),
    OBJECTION_EXISTS(409),
    ACTION_DROPPED(409),
    ACTION_DONE(409),
    NOTHING_ADOPTED(409);

    private final int status;

    PlanRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
