package dev.narada.command;

import static dev.narada.http.CommonRefusal.NOT_JOINED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;

import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.command.items.ProposeIdea;
import dev.narada.command.items.ProposeNeed;
import dev.narada.command.plan.RaiseObjection;
import dev.narada.command.questions.AskQuestion;
import dev.narada.command.voting.PlaceDots;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ObjectionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.Text;
import dev.narada.events.VotingId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.people.CheckInUndone;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.ContributeFrom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever never was in the room says, supports and chooses nothing in it, unless the rules let everybody on the list. */
class FromHomeTest extends RoomTest {

    private final IdeaId other = new IdeaId(uuid());
    private final QuestionId question = new QuestionId(uuid());
    private final DecisionId decision = new DecisionId(uuid());
    private final VotingId voting = new VotingId(uuid());

    private RoomTest room(ContributeFrom from) {
        return roomIn(Phase.DECIDING)
                .given(
                        contributing(from),
                        needBy(anna),
                        ideaBy(anna),
                        ideaBy(anna, other),
                        new QuestionAsked(w, question, first, new Text("Kiedy?"), anna),
                        new DecisionProposed(w, decision, List.of(idea), new Text("Otwieramy")),
                        new VotingOpened(w, voting, first, List.of(idea, other), 5, 3, true, List.of()));
    }

    private Stream<Command> voices() {
        return Stream.of(
                new ProposeNeed(w, new NeedId(uuid()), "Brak ławek", null, null, null, null, null, null),
                said("HandInNeed", "needId", new NeedId(uuid()), "title", "Brak ławek"),
                new ProposeIdea(w, new IdeaId(uuid()), null, "Ławki", null, null, null, null, null, null),
                said("HandInIdea", "ideaId", new IdeaId(uuid()), "title", "Ławki"),
                new EndorseNeed(w, need, null, null),
                new EndorseIdea(w, idea, null, null),
                new AskQuestion(w, new QuestionId(uuid()), "Dlaczego?", null),
                said("EndorseQuestion", "questionId", question),
                new PlaceDots(w, voting, idea, 1, null, null),
                new RaiseObjection(w, decision, new ObjectionId(uuid()), "Za drogo", null, null));
    }

    private static ParticipantWaitlisted waiting(RoomTest room, ParticipantId person) {
        return new ParticipantWaitlisted(
                room.w, person, List.of(room.first), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1", 1);
    }

    @Test
    void whoever_only_signed_up_has_no_voice_in_the_room() {
        room(ContributeFrom.JOINED);

        voices().forEach(command -> when(command, participant(bartek)).thenRefused(NOT_JOINED));
    }

    @Test
    void whoever_waits_in_line_is_not_registered_whatever_the_rules_say() {
        room(ContributeFrom.REGISTERED).given(waiting(this, celina));

        voices().forEach(command -> when(command, participant(celina)).thenRefused(NOT_REGISTERED));
    }

    @Test
    void whoever_was_there_once_may_speak_from_then_on() {
        room(ContributeFrom.JOINED)
                .given(checkedIn(bartek, first), closed(first), opened(second), phase(second, Phase.IDEAS))
                .when(new EndorseIdea(w, idea, null, null), participant(bartek))
                .thenKinds(IdeaEndorsed.class);
    }

    @Test
    void a_check_in_that_was_a_mistake_gives_no_voice() {
        room(ContributeFrom.JOINED)
                .given(checkedIn(bartek, first), new CheckInUndone(w, bartek, first))
                .when(new EndorseIdea(w, idea, null, null), participant(bartek))
                .thenRefused(NOT_JOINED);
    }

    @Test
    void a_room_may_let_everybody_speak_who_signed_up() {
        room(ContributeFrom.REGISTERED)
                .when(new EndorseIdea(w, idea, null, null), participant(bartek))
                .thenKinds(IdeaEndorsed.class);
    }

    @Test
    void without_any_rule_one_has_to_have_been_there() {
        given(scheduled(), opened(first), phase(first, Phase.IDEAS), registered(anna), ideaBy(anna))
                .when(new EndorseIdea(w, idea, null, null), participant(anna))
                .thenRefused(NOT_JOINED);
    }

    @Test
    void a_scribe_writes_down_what_came_on_a_card() {
        room(ContributeFrom.JOINED)
                .given(registered(celina, Kind.PERSON, false))
                .when(
                        new ProposeIdea(w, new IdeaId(uuid()), null, "Ławki", null, null, null, null, celina, null),
                        scribe)
                .thenKinds(IdeaProposed.class);
    }
}
