package dev.narada.app.demo;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.command.items.ProposeIdea;
import dev.narada.command.items.ProposeNeed;
import dev.narada.command.people.CheckIn;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.plan.AdoptAction;
import dev.narada.command.plan.ProposeDecision;
import dev.narada.command.plan.TakeDecision;
import dev.narada.command.workshop.OpenDoor;
import dev.narada.command.workshop.OpenSession;
import dev.narada.command.workshop.StartPhase;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.Kind;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.plan.DecisionOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** What people do in the room, each as a step of the script. Chance decides who does it, and the same way each time. */
final class Acting {

    static final int SHORT = 350;
    static final int LONG = 4_000;

    private final Script script;
    private final Cast cast;
    private final String notice;
    private final Random chance = new Random(2021);
    private final List<Step> steps = new ArrayList<>();

    Acting(Script script, Cast cast, String notice) {
        this.script = script;
        this.cast = cast;
        this.notice = notice;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    void open(int session) {
        lead(LONG, new OpenDoor(cast.workshop(), cast.sessions().get(session)));
        lead(SHORT, new OpenSession(cast.workshop(), cast.sessions().get(session)));
    }

    void phase(int session, Phase phase, int pause) {
        lead(pause, new StartPhase(cast.workshop(), cast.sessions().get(session), phase));
    }

    void signUp(ParticipantId person, String name, List<SessionId> sessions) {
        phone(
                0,
                person,
                new RegisterParticipant(
                        cast.workshop(), person, sessions, SignUpVia.WEB, Kind.PERSON, true, name, null, null, notice));
    }

    void checkIn(ParticipantId person, int session) {
        phone(
                SHORT,
                person,
                new CheckIn(cast.workshop(), cast.sessions().get(session), person, CheckInMethod.SELF, null, null));
    }

    void propose(int need) {
        var said = script.needs().get(need);
        somebody(
                cast.firstMeeting(),
                new ProposeNeed(
                        cast.workshop(),
                        cast.needs().get(need),
                        said.title(),
                        said.text(),
                        cast.themes().get(said.theme()),
                        null,
                        null,
                        null,
                        null));
    }

    void propose(Script.Said said, IdeaId idea, List<ParticipantId> room) {
        var answers = Objects.requireNonNullElse(said.answers(), List.<Integer>of());
        somebody(
                room,
                new ProposeIdea(
                        cast.workshop(),
                        idea,
                        answers.stream().map(cast.needs()::get).toList(),
                        said.title(),
                        said.text(),
                        cast.themes().get(said.theme()),
                        null,
                        null,
                        null,
                        null));
    }

    void supportNeeds(int known, List<ParticipantId> room) {
        for (int i = 0; i < 6; i++) {
            var need = cast.needs().get(chance.nextInt(known + 1));
            phone(SHORT, pick(room), new EndorseNeed(cast.workshop(), need, null, null));
        }
    }

    void supportIdeas(List<IdeaId> known, List<ParticipantId> room, int times) {
        for (int i = 0; i < times; i++) {
            // Earlier ideas are a little more likely, as on a real board.
            var idea = known.get(Math.min(chance.nextInt(known.size()), chance.nextInt(known.size())));
            phone(SHORT, pick(room), new EndorseIdea(cast.workshop(), idea, null, null));
        }
    }

    DecisionId settle(Script.Settled settled) {
        var decision = new DecisionId(Cast.id());
        var ideas = ideas(settled.ideas());
        lead(LONG, new ProposeDecision(cast.workshop(), decision, ideas, settled.wording()));
        lead(
                LONG,
                new TakeDecision(
                        cast.workshop(),
                        decision,
                        DecisionOutcome.ADOPTED,
                        settled.mandate(),
                        ideas,
                        ideas(settled.setAside()),
                        settled.reason(),
                        null));
        return decision;
    }

    void adopt(Script.Planned action, DecisionId decision) {
        lead(
                LONG,
                new AdoptAction(
                        cast.workshop(),
                        new ActionId(Cast.id()),
                        decision,
                        ideas(action.ideas()),
                        action.title(),
                        action.track(),
                        null,
                        action.ownerOrganisation(),
                        action.dueOn(),
                        action.firstStep()));
    }

    private List<IdeaId> ideas(List<Integer> numbers) {
        return numbers.stream().map(cast.ideas()::get).toList();
    }

    void somebody(List<ParticipantId> room, Command says) {
        phone(SHORT * 3, pick(room), says);
    }

    private ParticipantId pick(List<ParticipantId> room) {
        return room.get(chance.nextInt(room.size()));
    }

    void lead(int pause, Command command) {
        add(pause, cast.lead(), command);
    }

    void phone(int pause, ParticipantId person, Command command) {
        add(pause, Cast.phoneOf(person), command);
    }

    private void add(int pause, Actor actor, Command command) {
        steps.add(new Step(pause, actor, command));
    }
}
