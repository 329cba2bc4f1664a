package dev.narada.app.demo;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.ideas.EndorseIdea;
import dev.narada.command.ideas.ProposeIdea;
import dev.narada.command.needs.EndorseNeed;
import dev.narada.command.needs.ProposeNeed;
import dev.narada.command.people.CheckIn;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.plan.AdoptAction;
import dev.narada.command.plan.ProposeDecision;
import dev.narada.command.plan.PublishPlan;
import dev.narada.command.plan.TakeDecision;
import dev.narada.command.questions.AskQuestion;
import dev.narada.command.workshop.CloseSession;
import dev.narada.command.workshop.LockDoor;
import dev.narada.command.workshop.OpenDoor;
import dev.narada.command.workshop.OpenSession;
import dev.narada.command.workshop.ScheduleWorkshop;
import dev.narada.command.workshop.SetAgenda;
import dev.narada.command.workshop.StartPhase;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.SessionId;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.Kind;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.workshop.AgendaItem;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/** The script as steps: both meetings from the invitation to the published plan. The same steps at each performance. */
final class Performance {

    private static final int SHORT = 350;
    private static final int LONG = 4_000;

    private final Script script;
    private final Cast cast;
    private final String notice;
    private final Random chance = new Random(2021);
    private final List<Step> steps = new ArrayList<>();

    private Performance(Script script, Cast cast, String notice) {
        this.script = script;
        this.cast = cast;
        this.notice = notice;
    }

    static List<Step> of(Script script, Cast cast, String notice) {
        var performance = new Performance(script, cast, notice);
        performance.invitation();
        performance.firstMeeting();
        performance.weekBetween();
        performance.secondMeeting();
        return List.copyOf(performance.steps);
    }

    private void invitation() {
        var sessions = IntStream.range(0, cast.sessions().size())
                .mapToObj(i -> {
                    var meeting = script.sessions().get(i);
                    return new PlannedSession(
                            cast.sessions().get(i), meeting.number(), meeting.startsAt(), meeting.endsAt(), null);
                })
                .toList();
        var themes = IntStream.range(0, cast.themes().size())
                .mapToObj(i -> new Theme(cast.themes().get(i), script.themes().get(i)))
                .toList();
        lead(
                0,
                new ScheduleWorkshop(
                        cast.workshop(),
                        script.title(),
                        script.purpose(),
                        script.organiser(),
                        script.place(),
                        script.timezone(),
                        script.language(),
                        script.capacity(),
                        true,
                        sessions,
                        themes));
        for (int i = 0; i < cast.sessions().size(); i++) {
            var items = script.agenda().get(i).stream()
                    .map(part -> new AgendaItem(part.phase(), part.title(), part.minutes(), part.text()))
                    .toList();
            lead(0, new SetAgenda(cast.workshop(), cast.sessions().get(i), items));
        }
        for (int i = 0; i < cast.fromHome().size(); i++) {
            signUp(cast.fromHome().get(i), "Uczestniczka " + (i + 1), cast.sessions());
        }
    }

    private void firstMeeting() {
        open(0);
        cast.fromHome().stream().skip(2).forEach(person -> checkIn(person, 0));
        for (int i = 0; i < cast.atTheDoor().size(); i++) {
            var person = cast.atTheDoor().get(i);
            phone(SHORT, person, new Join(cast.workshop(), person, "Uczestnik " + (i + 1), notice));
        }
        phase(0, Phase.WELCOME, LONG);
        phase(0, Phase.INPUT, LONG);
        script.questions()
                .forEach(text -> somebody(
                        cast.firstMeeting(), new AskQuestion(cast.workshop(), new QuestionId(Cast.id()), text, null)));
        phase(0, Phase.NEEDS, LONG);
        for (int i = 0; i < script.needs().size(); i++) {
            propose(i);
            supportNeeds(i, cast.firstMeeting());
        }
        phase(0, Phase.BREAK, LONG);
        phase(0, Phase.IDEAS, LONG);
        for (int i = 0; i < script.ideas().size(); i++) {
            propose(script.ideas().get(i), cast.ideas().get(i), cast.firstMeeting());
            supportIdeas(cast.ideas().subList(0, i + 1), cast.firstMeeting(), 9);
        }
        phase(0, Phase.CLOSING, LONG);
        lead(LONG, new LockDoor(cast.workshop(), cast.sessions().getFirst()));
        lead(SHORT, new CloseSession(cast.workshop(), cast.sessions().getFirst()));
    }

    private void weekBetween() {
        for (int i = 0; i < cast.secondOnly().size(); i++) {
            signUp(cast.secondOnly().get(i), "Osoba " + (i + 1), cast.sessions().subList(1, 2));
        }
    }

    private void secondMeeting() {
        open(1);
        cast.secondMeeting().forEach(person -> checkIn(person, 1));
        phase(1, Phase.WELCOME, LONG);
        phase(1, Phase.IDEAS, LONG);
        for (int i = 0; i < script.lateIdeas().size(); i++) {
            propose(script.lateIdeas().get(i), cast.lateIdeas().get(i), cast.secondMeeting());
            supportIdeas(cast.lateIdeas().subList(0, i + 1), cast.secondOnly(), 4);
        }
        phase(1, Phase.DECIDING, LONG);
        var decisions = script.decisions().stream().map(this::settle).toList();
        phase(1, Phase.PLANNING, LONG);
        script.actions().forEach(action -> adopt(action, decisions.get(action.decision())));
        lead(LONG, new PublishPlan(cast.workshop()));
        phase(1, Phase.CLOSING, LONG);
    }

    private void open(int session) {
        lead(LONG, new OpenDoor(cast.workshop(), cast.sessions().get(session)));
        lead(SHORT, new OpenSession(cast.workshop(), cast.sessions().get(session)));
    }

    private void phase(int session, Phase phase, int pause) {
        lead(pause, new StartPhase(cast.workshop(), cast.sessions().get(session), phase));
    }

    private void signUp(ParticipantId person, String name, List<SessionId> sessions) {
        phone(
                0,
                person,
                new RegisterParticipant(
                        cast.workshop(), person, sessions, SignUpVia.WEB, Kind.PERSON, true, name, null, null, notice));
    }

    private void checkIn(ParticipantId person, int session) {
        phone(
                SHORT,
                person,
                new CheckIn(cast.workshop(), cast.sessions().get(session), person, CheckInMethod.SELF, null, null));
    }

    private void propose(int need) {
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

    private void propose(Script.Said said, IdeaId idea, List<ParticipantId> room) {
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

    private void supportNeeds(int known, List<ParticipantId> room) {
        for (int i = 0; i < 6; i++) {
            var need = cast.needs().get(chance.nextInt(known + 1));
            phone(SHORT, pick(room), new EndorseNeed(cast.workshop(), need, null, null));
        }
    }

    private void supportIdeas(List<IdeaId> known, List<ParticipantId> room, int times) {
        for (int i = 0; i < times; i++) {
            // Earlier ideas are a little more likely, as on a real board.
            var idea = known.get(Math.min(chance.nextInt(known.size()), chance.nextInt(known.size())));
            phone(SHORT, pick(room), new EndorseIdea(cast.workshop(), idea, null, null));
        }
    }

    private DecisionId settle(Script.Settled settled) {
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

    private void adopt(Script.Planned action, DecisionId decision) {
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

    private void somebody(List<ParticipantId> room, Command says) {
        phone(SHORT * 3, pick(room), says);
    }

    private ParticipantId pick(List<ParticipantId> room) {
        return room.get(chance.nextInt(room.size()));
    }

    private void lead(int pause, Command command) {
        add(pause, cast.lead(), command);
    }

    private void phone(int pause, ParticipantId person, Command command) {
        add(pause, Cast.phoneOf(person), command);
    }

    private void add(int pause, Actor actor, Command command) {
        steps.add(new Step(pause, actor, command));
    }
}
