package dev.narada.command.undo;

import dev.narada.command.RoomTest;
import dev.narada.command.items.UndoMerge;
import dev.narada.command.items.WithdrawEndorsement;
import dev.narada.command.people.ReinstateParticipant;
import dev.narada.command.privacy.RedactText;
import dev.narada.events.ActionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRemoved;
import dev.narada.events.people.PresenceCorrected;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionDropped;
import dev.narada.events.plan.ActionStatus;
import dev.narada.events.plan.StatusReported;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.questions.QuestionAnswered;
import dev.narada.events.questions.QuestionAsked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was so before is looked for at the same thing, however much was said of others since. */
class UndoOfTheSameTest extends RoomTest {

    private static final Text WHY = new Text("Powtórka");
    private static final Text ELSE = new Text("Co innego");

    private final IdeaId other = new IdeaId(uuid());
    private final IdeaId third = new IdeaId(uuid());
    private final NeedId otherNeed = new NeedId(uuid());
    private final NeedId thirdNeed = new NeedId(uuid());
    private final ActionId action = new ActionId(uuid());
    private final ActionId otherAction = new ActionId(uuid());
    private final QuestionId question = new QuestionId(uuid());
    private final QuestionId otherQuestion = new QuestionId(uuid());

    private RoomTest room() {
        return roomIn(Phase.IDEAS)
                .given(ideaBy(anna), ideaBy(anna, other), ideaBy(anna, third))
                .given(needBy(anna), needBy(anna, otherNeed), needBy(anna, thirdNeed))
                .given(registered(celina, Kind.PERSON, false));
    }

    private ActionAdopted adopted(ActionId id) {
        return new ActionAdopted(w, id, null, List.of(), new Text("Lokal"), Track.CITY, null, null, null, null);
    }

    private CheckedIn came(ParticipantId person, SessionId session) {
        return new CheckedIn(w, person, session, CheckInMethod.PAPER, null);
    }

    @Test
    void support_comes_back_on_the_way_it_came_in() {
        var given = new IdeaEndorsed(w, idea, celina, Via.VOICE);
        var givenToANeed = new NeedEndorsed(w, need, celina, Via.VOICE);
        room().given(given, new IdeaEndorsed(w, other, celina, Via.PAPER), new IdeaEndorsed(w, idea, bartek, Via.PHONE))
                .when(new WithdrawEndorsement(w, null, idea, celina), scribe)
                .when(new Undo(w, null), scribe)
                .thenFacts(given)
                .given(givenToANeed, new NeedEndorsed(w, otherNeed, celina, Via.PAPER))
                .given(new NeedEndorsed(w, need, bartek, Via.PHONE))
                .when(new WithdrawEndorsement(w, need, null, celina), scribe)
                .when(new Undo(w, null), scribe)
                .thenFacts(givenToANeed);
    }

    @Test
    void a_group_comes_back_as_it_was_made() {
        var merge = new MergeId(uuid());
        var ideas = new IdeasMerged(w, merge, idea, null, List.of(other));
        room().given(ideas, new IdeasMerged(w, new MergeId(uuid()), null, ELSE, List.of(third)))
                .when(new UndoMerge(w, merge), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(ideas);
        var later = new MergeId(uuid());
        var needs = new NeedsMerged(w, later, need, null, List.of(otherNeed));
        given(needs, new NeedsMerged(w, new MergeId(uuid()), null, ELSE, List.of(thirdNeed)))
                .when(new UndoMerge(w, later), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(needs);
    }

    @Test
    void what_is_hidden_again_is_hidden_for_its_own_reason() {
        room().given(new IdeaHidden(w, idea, WHY), new IdeaHidden(w, other, ELSE))
                .when(said("Restore", "ideaId", idea), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(new IdeaHidden(w, idea, WHY))
                .given(new NeedHidden(w, need, WHY), new NeedHidden(w, otherNeed, ELSE))
                .when(said("Restore", "needId", need), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(new NeedHidden(w, need, WHY));
    }

    @Test
    void a_reason_that_was_removed_is_not_given_again() {
        room().given(new IdeaHidden(w, idea, WHY), new NeedHidden(w, need, WHY))
                .when(new RedactText(w, idea.value(), null, "reason", RedactionGround.OTHER), owner)
                .when(new RedactText(w, need.value(), null, "reason", RedactionGround.OTHER), owner)
                .when(said("Restore", "ideaId", idea), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(new IdeaHidden(w, idea, null))
                .when(said("Restore", "needId", need), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(new NeedHidden(w, need, null));
    }

    @Test
    void an_action_is_dropped_again_for_its_own_reason_or_because_it_was_taken_back() {
        room().given(adopted(action), adopted(otherAction))
                .given(new ActionDropped(w, action, WHY), new ActionDropped(w, otherAction, ELSE))
                .when(said("RestoreAction", "actionId", action), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(new ActionDropped(w, action, WHY))
                .when(new RedactText(w, otherAction.value(), null, "reason", RedactionGround.OTHER), owner)
                .when(said("RestoreAction", "actionId", otherAction), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(new ActionDropped(w, otherAction, new Text("Cofnięto.")));
    }

    @Test
    void an_action_stands_as_it_stood() {
        var active = new StatusReported(w, action, ActionStatus.ACTIVE, WHY);
        room().given(adopted(action), adopted(otherAction), active)
                .given(new StatusReported(w, otherAction, ActionStatus.STUCK, ELSE))
                .when(said("ReportStatus", "actionId", action, "status", ActionStatus.DONE), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(active);
    }

    @Test
    void a_question_has_the_answer_that_it_had() {
        var answer = new QuestionAnswered(w, question, WHY);
        room().given(new QuestionAsked(w, question, first, new Text("Kiedy?"), anna), answer)
                .given(new QuestionAsked(w, otherQuestion, first, new Text("Gdzie?"), anna))
                .given(new QuestionAnswered(w, otherQuestion, ELSE))
                .when(said("AnswerQuestion", "questionId", question, "answer", "Jutro"), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(answer);
    }

    @Test
    void the_count_by_eye_is_that_of_the_same_meeting() {
        var before = new PresenceCorrected(w, first, 30, WHY);
        room().given(before, new PresenceCorrected(w, second, 40, ELSE))
                .when(said("CorrectPresence", "sessionId", first, "count", 31, "reason", "Jeszcze raz"), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(before);
    }

    @Test
    void somebody_came_as_they_had_come_to_that_meeting() {
        room().given(came(anna, first), checkedIn(anna, second), checkedIn(bartek, first))
                .when(said("UndoCheckIn", "sessionId", first, "participantId", anna), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(came(anna, first))
                .when(said("CheckOut", "sessionId", first, "participantId", anna), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(came(anna, first));
    }

    @Test
    void somebody_is_removed_again_for_the_reason_there_was() {
        var reason = new ParticipantRemoved(w, anna, new Personal("Spór"));
        room().given(reason, new ParticipantRemoved(w, bartek, new Personal("Co innego")))
                .when(new ReinstateParticipant(w, anna), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(reason);
    }
}
