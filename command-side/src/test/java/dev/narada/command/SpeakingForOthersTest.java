package dev.narada.command;

import static dev.narada.http.CommonRefusal.PERSON_HAS_PHONE;

import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.command.items.WithdrawEndorsement;
import dev.narada.command.plan.RaiseObjection;
import dev.narada.command.voting.PlaceDots;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.SecretChoice;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.VotingId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.people.Kind;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.questions.QuestionEndorsed;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.voting.VotingPromise;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A scribe chooses for people without a phone only, and learns nothing by trying for the others. */
class SpeakingForOthersTest extends RoomTest {

    private final IdeaId other = new IdeaId(uuid());
    private final QuestionId question = new QuestionId(uuid());
    private final DecisionId decision = new DecisionId(uuid());
    private final VotingId voting = new VotingId(uuid());

    private RoomTest room() {
        return roomIn(Phase.DECIDING)
                .given(
                        needBy(anna),
                        ideaBy(anna),
                        ideaBy(anna, other),
                        new QuestionAsked(w, question, first, new Text("Kiedy?"), anna),
                        new DecisionProposed(w, decision, List.of(idea), new Text("Otwieramy")),
                        registered(celina, Kind.PERSON, false),
                        checkedIn(bartek, first),
                        checkedIn(celina, first),
                        new VotingOpened(
                                w, voting, first, List.of(idea, other), 5, 3, true, List.of(VotingPromise.values())),
                        // What Bartek chose by phone, and what a curious scribe would like to know.
                        new DotsPlaced(w, voting, bartek, new SecretChoice(new SecretChoice.Choice(idea, 2))),
                        new NeedEndorsed(w, need, bartek, Via.PHONE),
                        new IdeaEndorsed(w, idea, bartek, Via.PHONE),
                        new QuestionEndorsed(w, question, bartek));
    }

    private Stream<Command> choosingFor(dev.narada.events.ParticipantId person) {
        return Stream.of(
                new PlaceDots(w, voting, idea, 2, person, null),
                new PlaceDots(w, voting, idea, 3, person, null),
                new PlaceDots(w, voting, idea, 12, person, null),
                new PlaceDots(w, voting, new IdeaId(uuid()), 1, person, null),
                new PlaceDots(w, new VotingId(uuid()), idea, 1, person, null),
                new EndorseNeed(w, need, person, null),
                new EndorseIdea(w, idea, person, null),
                new EndorseIdea(w, new IdeaId(uuid()), person, null),
                new WithdrawEndorsement(w, need, null, person),
                new WithdrawEndorsement(w, null, idea, person),
                said("EndorseQuestion", "questionId", question, "onBehalfOf", person),
                said("WithdrawQuestionEndorsement", "questionId", question, "onBehalfOf", person),
                new RaiseObjection(w, decision, new ObjectionId(uuid()), "Za drogo", person, null));
    }

    @Test
    void nobody_chooses_for_whoever_takes_part_by_phone() {
        room();

        choosingFor(bartek)
                .forEach(command -> Stream.of(scribe, facilitator, owner)
                        .forEach(actor -> when(command, actor).thenRefused(PERSON_HAS_PHONE)));
    }

    @Test
    void a_scribe_writes_down_what_people_without_a_phone_choose() {
        room().when(new PlaceDots(w, voting, idea, 2, celina, Via.PAPER), scribe)
                .thenKinds(DotsPlaced.class)
                .when(new EndorseIdea(w, idea, celina, Via.VOICE), scribe)
                .thenKinds(IdeaEndorsed.class)
                .when(said("EndorseQuestion", "questionId", question, "onBehalfOf", celina), scribe)
                .thenKinds(QuestionEndorsed.class);
    }

    @Test
    void whoever_writes_the_same_down_once_more_is_not_told_that_it_was_there() {
        room().when(new PlaceDots(w, voting, idea, 2, celina, Via.PAPER), scribe)
                .thenKinds(DotsPlaced.class)
                .when(new PlaceDots(w, voting, idea, 2, celina, null), owner)
                .thenKinds(DotsPlaced.class);
    }

    @Test
    void signing_somebody_up_again_on_paper_takes_their_phone_from_nobody() {
        room().given(new RegistrationCancelled(w, bartek, null), registered(bartek, Kind.PERSON, false))
                .when(new PlaceDots(w, voting, idea, 3, bartek, Via.PAPER), scribe)
                .thenRefused(PERSON_HAS_PHONE);
    }

    @Test
    void whoever_has_a_phone_chooses_with_it() {
        room().when(new PlaceDots(w, voting, idea, 3, null, null), participant(bartek))
                .thenKinds(DotsPlaced.class);
    }
}
