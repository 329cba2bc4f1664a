package dev.narada.command.voting;

import static dev.narada.command.compensation.Aspect.Topic.*;
import static dev.narada.command.compensation.Aspect.each;

import dev.narada.command.compensation.Aspect;
import dev.narada.command.compensation.Compensating;
import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.events.voting.DotBudgetRaised;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.voting.VotingOpened;
import java.util.List;

/** Votings are not taken back, for people have chosen in them. */
public final class VotingCompensation implements Compensating<VotingFact> {

    @Override
    public Compensation of(VotingFact fact, UndoContext context) {
        return Compensation.none();
    }

    @Override
    public List<Aspect> effects(VotingFact fact) {
        return List.of();
    }

    @Override
    public List<Aspect> conflicts(VotingFact fact) {
        return switch (fact) {
            case VotingOpened it -> each(ITEM, it.ideaIds());
            case DotBudgetRaised _, DotsPlaced _, VotingClosed _ -> List.of();
        };
    }
}
