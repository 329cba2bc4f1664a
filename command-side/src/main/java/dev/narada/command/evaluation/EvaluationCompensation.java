package dev.narada.command.evaluation;

import dev.narada.command.compensation.Aspect;
import dev.narada.command.compensation.Compensating;
import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.events.evaluation.EvaluationFact;
import java.util.List;

/** Evaluations are nobody's, so nobody takes one back. */
public final class EvaluationCompensation implements Compensating<EvaluationFact> {

    @Override
    public Compensation of(EvaluationFact fact, UndoContext context) {
        return Compensation.none();
    }

    @Override
    public List<Aspect> effects(EvaluationFact fact) {
        return List.of();
    }

    @Override
    public List<Aspect> conflicts(EvaluationFact fact) {
        return List.of();
    }
}
