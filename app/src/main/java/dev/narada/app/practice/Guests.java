package dev.narada.app.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.app.demo.Script;
import dev.narada.app.demo.Step;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.evaluation.GiveEvaluation;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.command.items.ProposeIdea;
import dev.narada.command.items.ProposeNeed;
import dev.narada.command.people.Join;
import dev.narada.command.plan.RaiseObjection;
import dev.narada.command.questions.AskQuestion;
import dev.narada.command.voting.PlaceDots;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ObjectionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.evaluation.Answers;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.http.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Twelve made-up people, and what they do at each turn of the meeting; every need and idea of the script is said once. */
final class Guests {

    private static final int SHORT = 400;
    private static final int UNEVEN = 2_400;
    private static final int IN_ONE_GO = 8;
    private static final int LIKED = 2;
    private static final String NOTICE = "3";

    private final WorkshopId workshop;
    private final Script script;
    private final List<ThemeId> themes;
    private final List<ParticipantId> people;
    private final List<NeedId> needs;
    private final List<IdeaId> ideas;
    private final Random chance = new Random(2021);
    private int needsSaid;
    private int ideasSaid;
    private boolean asked;
    private boolean objected;

    Guests(WorkshopId workshop, Script script, List<ThemeId> themes) {
        this.workshop = workshop;
        this.script = script;
        this.themes = themes;
        this.people = fresh(script.guests().size(), ParticipantId::new);
        this.needs = fresh(script.needs().size(), NeedId::new);
        this.ideas = fresh(script.ideas().size(), IdeaId::new);
    }

    List<Step> arriving() {
        var steps = new ArrayList<Step>();
        for (var i = 0; i < people.size(); i++) {
            var person = people.get(i);
            steps.add(step(person, new Join(workshop, person, script.guests().get(i), NOTICE)));
        }
        return steps;
    }

    List<Step> during(PhaseStarted it) {
        return switch (it.phase()) {
            case WELCOME, INPUT -> questions();
            case NEEDS -> sayingNeeds();
            case IDEAS -> sayingIdeas();
            case EVALUATION -> judging(it);
            case LOBBY, GROUPING, PRIORITISING, DECIDING, PLANNING, BREAK, CLOSING -> List.of();
        };
    }

    /** Everybody gives all their dots, a few to each of what they like. */
    List<Step> choosing(VotingOpened it) {
        var steps = new ArrayList<Step>();
        for (var person : people) {
            var left = it.dotBudget();
            for (var idea : shuffled(it.ideaIds())) {
                var dots = Math.min(left, 1 + chance.nextInt(it.dotsPerIdea()));
                if (dots > 0) {
                    steps.add(step(person, new PlaceDots(workshop, it.votingId(), idea, dots, null, null)));
                }
                left -= dots;
            }
        }
        return steps;
    }

    /** The first proposal meets an objection, so that it can be practised what one does about it. */
    List<Step> objecting(DecisionProposed it) {
        if (objected) {
            return List.of();
        }
        objected = true;
        var objection = new ObjectionId(id());
        return List.of(
                step(pick(), new RaiseObjection(workshop, it.decisionId(), objection, script.objection(), null, null)));
    }

    private List<Step> questions() {
        if (asked) {
            return List.of();
        }
        asked = true;
        return script.questions().stream()
                .limit(LIKED)
                .map(text -> step(pick(), new AskQuestion(workshop, new QuestionId(id()), text, null)))
                .toList();
    }

    private List<Step> sayingNeeds() {
        var steps = new ArrayList<Step>();
        for (var i = 0; i < IN_ONE_GO && needsSaid < needs.size(); i++, needsSaid++) {
            var said = script.needs().get(needsSaid);
            steps.add(step(
                    pick(),
                    new ProposeNeed(
                            workshop,
                            needs.get(needsSaid),
                            said.title(),
                            said.text(),
                            themes.get(said.theme()),
                            null,
                            null,
                            null,
                            null)));
            for (var n = 0; n < LIKED; n++) {
                steps.add(
                        step(pick(), new EndorseNeed(workshop, needs.get(chance.nextInt(needsSaid + 1)), null, null)));
            }
        }
        return steps;
    }

    private List<Step> sayingIdeas() {
        var steps = new ArrayList<Step>();
        for (var i = 0; i < IN_ONE_GO && ideasSaid < ideas.size(); i++, ideasSaid++) {
            var said = script.ideas().get(ideasSaid);
            steps.add(step(
                    pick(),
                    new ProposeIdea(
                            workshop,
                            ideas.get(ideasSaid),
                            List.of(),
                            said.title(),
                            said.text(),
                            themes.get(said.theme()),
                            null,
                            null,
                            null,
                            null)));
            for (var n = 0; n < LIKED; n++) {
                steps.add(
                        step(pick(), new EndorseIdea(workshop, ideas.get(chance.nextInt(ideasSaid + 1)), null, null)));
            }
        }
        return steps;
    }

    private List<Step> judging(PhaseStarted it) {
        return people.stream()
                .limit(IN_ONE_GO)
                .map(person -> step(
                        person,
                        new GiveEvaluation(workshop, it.sessionId(), new Answers(4, 3 + chance.nextInt(3), 5), null)))
                .toList();
    }

    private Step step(ParticipantId person, Command command) {
        var actor = new Actor(Role.PARTICIPANT, "participant:" + person, person);
        return new Step(SHORT + chance.nextInt(UNEVEN), actor, command);
    }

    private ParticipantId pick() {
        return people.get(chance.nextInt(people.size()));
    }

    private List<IdeaId> shuffled(List<IdeaId> list) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, chance);
        return copy;
    }

    private static <T> List<T> fresh(int count, Function<UUID, T> named) {
        return Stream.generate(Guests::id).limit(count).map(named).toList();
    }

    private static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
