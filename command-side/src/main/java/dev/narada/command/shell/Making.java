package dev.narada.command.shell;

import dev.narada.command.Outcome;
import dev.narada.events.Fact;
import dev.narada.events.evaluation.EvaluationGiven;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemHandedIn.NeedHandedIn;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemProposed.NeedProposed;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.WorkshopScheduled;
import java.util.Set;

/** Whether a command made a new thing, or changed one that was there: the same words may do either. */
final class Making {

    private static final Set<Class<? extends Fact>> BEGINNINGS = Set.of(
            WorkshopScheduled.class,
            ParticipantRegistered.class,
            ParticipantWaitlisted.class,
            NeedProposed.class,
            NeedHandedIn.class,
            NeedsMerged.class,
            IdeaProposed.class,
            IdeaHandedIn.class,
            IdeasMerged.class,
            QuestionAsked.class,
            VotingOpened.class,
            DecisionProposed.class,
            ObjectionRaised.class,
            ActionAdopted.class,
            EvaluationGiven.class);

    private Making() {}

    /** The first fact of a commit says what it is about; what follows comes along with it. */
    static Outcome told(Outcome outcome) {
        return outcome instanceof Outcome.Accepted accepted
                        && !accepted.facts().isEmpty()
                        && BEGINNINGS.contains(accepted.facts().getFirst().getClass())
                ? accepted.telling("created", true)
                : outcome;
    }
}
