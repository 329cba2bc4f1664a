package dev.narada.command.dispatch;

import static dev.narada.http.CommonRefusal.ID_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Command;
import dev.narada.command.RoomTest;
import dev.narada.command.items.MergeIdeas;
import dev.narada.command.items.ProposeIdea;
import dev.narada.command.items.ProposeNeed;
import dev.narada.command.plan.AdoptAction;
import dev.narada.command.plan.ProposeDecision;
import dev.narada.command.plan.RaiseObjection;
import dev.narada.command.questions.AskQuestion;
import dev.narada.command.voting.OpenVoting;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.VotingId;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.questions.QuestionAsked;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An id that names one thing in a workshop never comes to name another. */
class FreshIdsTest extends RoomTest {

    private final IdeaId other = new IdeaId(uuid());
    private final QuestionId question = new QuestionId(uuid());
    private final DecisionId decision = new DecisionId(uuid());
    private final ObjectionId objection = new ObjectionId(uuid());

    private Map<String, Command> making(UUID id) {
        return Map.of(
                "need", new ProposeNeed(w, new NeedId(id), "Miejsce", null, null, null, null, null, null),
                "late need", said("HandInNeed", "needId", new NeedId(id), "title", "Miejsce"),
                "idea", new ProposeIdea(w, new IdeaId(id), null, "Klub", null, null, null, null, null, null),
                "late idea", said("HandInIdea", "ideaId", new IdeaId(id), "title", "Klub"),
                "question", new AskQuestion(w, new QuestionId(id), "Kto za to zapłaci?", null),
                "merge", new MergeIdeas(w, new MergeId(id), null, "Razem", List.of(idea, other)),
                "voting", new OpenVoting(w, new VotingId(id), first, List.of(idea, other), null, null, null),
                "decision", new ProposeDecision(w, new DecisionId(id), List.of(idea), "Klub powstanie"),
                "action",
                        new AdoptAction(
                                w,
                                new ActionId(id),
                                null,
                                List.of(idea),
                                "Klub",
                                Track.RESIDENTS,
                                null,
                                null,
                                null,
                                null),
                "theme", said("AddTheme", "themeId", new ThemeId(id), "name", "Kultura"));
    }

    private void everythingStands() {
        roomIn(Phase.IDEAS)
                .given(
                        needBy(anna),
                        ideaBy(anna),
                        ideaBy(bartek, other),
                        new QuestionAsked(w, question, first, new Text("Kto?"), anna),
                        new DecisionProposed(w, decision, List.of(idea), new Text("Klub")),
                        new ObjectionRaised(w, decision, objection, anna, new Text("Za drogo")));
    }

    @Test
    void whatever_is_made_does_not_take_the_id_of_something_of_another_kind() {
        everythingStands();
        var taken = Map.of(
                "need", need.value(),
                "question", question.value(),
                "decision", decision.value(),
                "objection", objection.value(),
                "session", second.value(),
                "theme", theme.value(),
                "person", anna.value(),
                "workshop", w.value());
        taken.forEach((kind, id) -> making(id).forEach((made, command) -> {
            if (!made.endsWith(kind)) {
                when(command, facilitator).thenRefused(ID_TAKEN);
            }
        }));
    }

    @Test
    void nor_does_an_objection_take_the_id_of_one_to_another_decision() {
        everythingStands();
        var second = new DecisionId(uuid());
        given(new DecisionProposed(w, second, List.of(other), new Text("Park")), phase(first, Phase.DECIDING))
                .when(new RaiseObjection(w, second, objection, "Za mało miejsca", null, null), participant(bartek))
                .thenRefused(ID_TAKEN);
    }

    @Test
    void an_id_of_ones_own_is_fresh_and_stays_good_for_saying_it_again() {
        everythingStands();
        Stream.of("need", "idea", "question").forEach(made -> {
            var command = making(uuid()).get(made);
            assertThat(when(command, participant(anna)).facts()).hasSize(1);
            when(command, participant(anna)).thenUnchanged();
        });
    }
}
