package dev.narada.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.Fact;
import dev.narada.events.ObjectionId;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.VotingId;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.ActionDropped;
import dev.narada.events.plan.ActionRestored;
import dev.narada.events.plan.ActionStatus;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.DueDateSet;
import dev.narada.events.plan.Mandate;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.plan.ObjectionResolved;
import dev.narada.events.plan.OwnerAssigned;
import dev.narada.events.plan.StatusReported;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.questions.QuestionAnswered;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.voting.VotingOpened;
import dev.narada.http.CommonRefusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Wherever an item was put into words, the words can go. */
class RedactedWordsTest extends RoomTest {

    private static final Text WORDS = new Text("Jan Kowalski");

    private final ActionId action = new ActionId(uuid());
    private final DecisionId decision = new DecisionId(uuid());
    private final ObjectionId objection = new ObjectionId(uuid());
    private final QuestionId question = new QuestionId(uuid());

    private RedactText redact(UUID item, String field) {
        return new RedactText(w, item, null, field, RedactionGround.OTHER);
    }

    private void holdThatTheWordsGo(Fact spoken, UUID item, ItemKind kind, String field) {
        given(spoken)
                .when(redact(item, field), facilitator)
                .thenFacts(new TextRedacted(w, item, kind, field, RedactionGround.OTHER));

        assertThat(factsAfter(0)).doesNotContain(spoken).anyMatch(fact -> fact.getClass() == spoken.getClass());
    }

    private ActionAdopted adopted() {
        return new ActionAdopted(
                w, action, null, List.of(), new Text("Lokal"), Track.CITY, null, null, null, new Text("Telefon"));
    }

    private DecisionProposed proposed() {
        return new DecisionProposed(w, decision, List.of(idea), new Text("Otwieramy"));
    }

    @Test
    void what_was_said_of_an_action_on_its_way_goes_word_by_word() {
        roomIn(Phase.DECIDING).given(adopted());

        holdThatTheWordsGo(
                new ActionAmended(w, action, null, null, null, WORDS, null),
                action.value(),
                ItemKind.ACTION,
                "firstStep");
        holdThatTheWordsGo(new OwnerAssigned(w, action, WORDS, null, null), action.value(), ItemKind.ACTION, "owner");
        holdThatTheWordsGo(new DueDateSet(w, action, null, WORDS), action.value(), ItemKind.ACTION, "reason");
        holdThatTheWordsGo(
                new StatusReported(w, action, ActionStatus.STUCK, WORDS), action.value(), ItemKind.ACTION, "note");
    }

    @Test
    void why_an_action_was_dropped_goes_though_it_stands_again() {
        roomIn(Phase.DECIDING).given(adopted());

        holdThatTheWordsGo(new ActionDropped(w, action, WORDS), action.value(), ItemKind.ACTION, "reason");
        given(new ActionRestored(w, action))
                .when(redact(action.value(), "reason"), facilitator)
                .thenUnchanged();
    }

    @Test
    void a_decision_loses_its_wording_and_its_reasons() {
        roomIn(Phase.DECIDING).given(ideaBy(anna));

        holdThatTheWordsGo(proposed(), decision.value(), ItemKind.DECISION, "wording");
        holdThatTheWordsGo(
                new DecisionTaken(
                        w,
                        decision,
                        DecisionOutcome.PARKED,
                        Mandate.ROOM,
                        List.of(idea),
                        List.of(),
                        WORDS,
                        first,
                        1,
                        1,
                        0,
                        null),
                decision.value(),
                ItemKind.DECISION,
                "reason");
    }

    @Test
    void why_a_decision_was_replaced_goes_too() {
        roomIn(Phase.DECIDING).given(ideaBy(anna), proposed());

        holdThatTheWordsGo(
                new DecisionSuperseded(w, decision, new DecisionId(uuid()), WORDS),
                decision.value(),
                ItemKind.DECISION,
                "reason");
    }

    @Test
    void an_objection_loses_its_reason_and_its_answer_and_the_decision_keeps_its_words() {
        roomIn(Phase.DECIDING).given(ideaBy(anna), proposed());

        holdThatTheWordsGo(
                new ObjectionRaised(w, decision, objection, anna, WORDS),
                objection.value(),
                ItemKind.OBJECTION,
                "reason");
        holdThatTheWordsGo(
                new ObjectionResolved(w, decision, objection, WORDS), objection.value(), ItemKind.OBJECTION, "how");
        assertThat(factsAfter(0)).contains(proposed());
    }

    @Test
    void a_question_loses_its_words_and_its_answer() {
        roomIn(Phase.NEEDS);

        holdThatTheWordsGo(
                new QuestionAsked(w, question, first, WORDS, anna), question.value(), ItemKind.QUESTION, "text");
        holdThatTheWordsGo(new QuestionAnswered(w, question, WORDS), question.value(), ItemKind.QUESTION, "answer");
    }

    @Test
    void who_votes_on_an_idea_does_not_put_it_into_words() {
        var voting = new VotingOpened(w, new VotingId(uuid()), first, List.of(idea), 5, 5, true, List.of());
        roomIn(Phase.PRIORITISING)
                .given(ideaBy(anna), voting)
                .when(redact(idea.value(), "title"), facilitator)
                .thenFacts(new TextRedacted(w, idea.value(), ItemKind.IDEA, "title", RedactionGround.OTHER));

        assertThat(factsAfter(0)).contains(voting);
    }

    @Test
    void what_holds_no_words_cannot_lose_them() {
        roomIn(Phase.DECIDING)
                .given(adopted())
                .when(redact(action.value(), "track"), facilitator)
                .thenRefused(PrivacyRefusal.ITEM_UNKNOWN)
                .when(redact(action.value(), "owner"), facilitator)
                .thenRefused(PrivacyRefusal.ITEM_UNKNOWN);
    }

    @Test
    void words_that_were_removed_may_come_again_and_go_again() {
        roomIn(Phase.DECIDING)
                .given(adopted())
                .when(redact(action.value(), "firstStep"), facilitator)
                .thenKinds(TextRedacted.class)
                .when(redact(action.value(), "firstStep"), facilitator)
                .thenUnchanged()
                .given(new ActionAmended(w, action, null, null, null, WORDS, null))
                .when(redact(action.value(), "firstStep"), facilitator)
                .thenKinds(TextRedacted.class);
    }

    @Test
    void that_there_is_nothing_to_say_is_no_word_to_remove() {
        var emptied = new ActionAmended(w, action, null, null, null, new Text(""), null);
        roomIn(Phase.DECIDING)
                .given(adopted(), emptied)
                .when(redact(action.value(), "firstStep"), facilitator)
                .thenKinds(TextRedacted.class);

        assertThat(factsAfter(0)).contains(emptied);
    }

    @Test
    void a_field_has_a_name_and_a_room_must_be_there() {
        when(redact(idea.value(), "title"), owner).thenRefused(CommonRefusal.WORKSHOP_UNKNOWN);
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna))
                .when(redact(idea.value(), " "), facilitator)
                .thenRefused(FieldRefusal.FIELD_MISSING, "field");
    }

    @Test
    void whoever_only_waits_in_line_is_erased_on_request_too() {
        var waiting = new ParticipantWaitlisted(
                w, celina, List.of(first), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1", 1);
        when(new EraseParticipant(w, celina, null), owner).thenRefused(CommonRefusal.WORKSHOP_UNKNOWN);
        given(scheduled(1), registered(anna), waiting)
                .when(new EraseParticipant(w, celina, ErasureGround.RETENTION), owner)
                .thenFacts(new ParticipantErased(w, celina, ErasureGround.RETENTION))
                .when(new EraseParticipant(w, celina, null), owner)
                .thenUnchanged();
    }
}
