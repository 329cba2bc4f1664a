package dev.narada.command.evaluation;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.http.CommonRefusal.PHASE_CLOSED;
import static dev.narada.http.CommonRefusal.SESSION_NOT_OPEN;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.Contribution;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Lines;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.evaluation.Answers;
import dev.narada.events.evaluation.EvaluationGiven;
import org.jspecify.annotations.Nullable;

/** Says what the meeting was like; the record does not know who. One per device is kept apart by the door. */
public record GiveEvaluation(
        WorkshopId workshopId,
        SessionId sessionId,
        Answers answers,
        @Lines @Nullable String comment) implements Command {

    public static final Slice<GiveEvaluation> SLICE = Slice.of(GiveEvaluation.class)
            .by(PARTICIPANT.forThemselves())
            .creating(EvaluationGiven.class)
            .anonymously()
            .refusing(PHASE_CLOSED, SESSION_NOT_OPEN, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(GiveEvaluation::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .number("answers.useful", answers.useful(), 1, 5)
                .number("answers.heard", answers.heard(), 1, 5)
                .number("answers.comeAgain", answers.comeAgain(), 1, 5)
                .text("comment", comment, 0, 1000)
                .fault();
    }

    static Outcome decide(GiveEvaluation c, WorkshopRules room, DecisionContext by) {
        var no = firstOf(
                room.shut(),
                room.unknown(c.sessionId),
                room.isOpen(c.sessionId) || room.isOver(c.sessionId) ? null : SESSION_NOT_OPEN,
                room.silences(Contribution.EVALUATION, by));
        if (no != null) {
            return refuse(no);
        }
        return accept(new EvaluationGiven(c.workshopId, c.sessionId, c.answers, Words.maybe(c.comment)));
    }
}
