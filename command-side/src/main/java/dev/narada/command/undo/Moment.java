package dev.narada.command.undo;

import dev.narada.command.Actor;
import dev.narada.events.Fact;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.ItemFact;
import dev.narada.events.people.PersonFact;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.log.Recorded;

/** One fact that shall be taken back: how it was before, how it is now, and who asks. */
record Moment(Recorded<Fact> recorded, Before before, Before now, Actor actor) {

    /** Whether whoever asks did it; what others said is taken off the board, never said back in their name. */
    boolean own() {
        return recorded.actor().equals(actor.pseudonym());
    }

    /** The way back by what the room means by an opposite, or by setting the earlier value. */
    Way back() {
        return switch (recorded.event()) {
            case WorkshopFact it -> MeetingOpposite.of(it, this);
            case PersonFact it -> PersonOpposite.of(it, this);
            case ItemFact it -> ItemOpposite.of(it, this);
            case PlanFact it -> PlanOpposite.of(it, this);
            case QuestionFact it -> QuestionOpposite.of(it, this);
            case VotingFact _, EvaluationFact _, PrivacyFact _ -> Way.none();
        };
    }
}
