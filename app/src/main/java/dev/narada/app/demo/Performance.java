package dev.narada.app.demo;

import dev.narada.command.people.Join;
import dev.narada.command.plan.PublishPlan;
import dev.narada.command.questions.AskQuestion;
import dev.narada.command.workshop.CloseSession;
import dev.narada.command.workshop.LockDoor;
import dev.narada.command.workshop.ScheduleWorkshop;
import dev.narada.command.workshop.SetAgenda;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.workshop.AgendaItem;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.Theme;
import java.util.List;
import java.util.stream.IntStream;

/** The script as steps: both meetings from the invitation to the published plan. The same steps at each performance. */
final class Performance {

    private final Script script;
    private final Cast cast;
    private final String notice;
    private final Acting room;

    private Performance(Script script, Cast cast, String notice) {
        this.script = script;
        this.cast = cast;
        this.notice = notice;
        this.room = new Acting(script, cast, notice);
    }

    static List<Step> of(Script script, Cast cast, String notice) {
        var performance = new Performance(script, cast, notice);
        performance.invitation();
        performance.firstMeeting();
        performance.weekBetween();
        performance.secondMeeting();
        return performance.room.steps();
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
        room.lead(
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
            room.lead(0, new SetAgenda(cast.workshop(), cast.sessions().get(i), items));
        }
        for (int i = 0; i < cast.fromHome().size(); i++) {
            room.signUp(cast.fromHome().get(i), "Uczestniczka " + (i + 1), cast.sessions());
        }
    }

    private void firstMeeting() {
        room.open(0);
        cast.cameFromHome().forEach(person -> room.checkIn(person, 0));
        for (int i = 0; i < cast.atTheDoor().size(); i++) {
            var person = cast.atTheDoor().get(i);
            room.phone(Acting.SHORT, person, new Join(cast.workshop(), person, "Uczestnik " + (i + 1), notice));
        }
        room.phase(0, Phase.WELCOME, Acting.LONG);
        room.phase(0, Phase.INPUT, Acting.LONG);
        script.questions()
                .forEach(text -> room.somebody(
                        cast.firstMeeting(), new AskQuestion(cast.workshop(), new QuestionId(Cast.id()), text, null)));
        room.phase(0, Phase.NEEDS, Acting.LONG);
        for (int i = 0; i < script.needs().size(); i++) {
            room.propose(i);
            room.supportNeeds(i, cast.firstMeeting());
        }
        room.phase(0, Phase.BREAK, Acting.LONG);
        room.phase(0, Phase.IDEAS, Acting.LONG);
        for (int i = 0; i < script.ideas().size(); i++) {
            room.propose(script.ideas().get(i), cast.ideas().get(i), cast.firstMeeting());
            room.supportIdeas(cast.ideas().subList(0, i + 1), cast.firstMeeting(), 9);
        }
        room.phase(0, Phase.CLOSING, Acting.LONG);
        room.lead(Acting.LONG, new LockDoor(cast.workshop(), cast.sessions().getFirst()));
        room.lead(
                Acting.SHORT, new CloseSession(cast.workshop(), cast.sessions().getFirst()));
    }

    private void weekBetween() {
        for (int i = 0; i < cast.secondOnly().size(); i++) {
            room.signUp(
                    cast.secondOnly().get(i),
                    "Osoba " + (i + 1),
                    cast.sessions().subList(1, 2));
        }
    }

    private void secondMeeting() {
        room.open(1);
        cast.secondMeeting().forEach(person -> room.checkIn(person, 1));
        room.phase(1, Phase.WELCOME, Acting.LONG);
        room.phase(1, Phase.IDEAS, Acting.LONG);
        for (int i = 0; i < script.lateIdeas().size(); i++) {
            room.propose(script.lateIdeas().get(i), cast.lateIdeas().get(i), cast.secondMeeting());
            room.supportIdeas(cast.lateIdeas().subList(0, i + 1), cast.secondOnly(), 4);
        }
        room.phase(1, Phase.DECIDING, Acting.LONG);
        var decisions = script.decisions().stream().map(room::settle).toList();
        room.phase(1, Phase.PLANNING, Acting.LONG);
        script.actions().forEach(action -> room.adopt(action, decisions.get(action.decision())));
        room.lead(Acting.LONG, new PublishPlan(cast.workshop()));
        room.phase(1, Phase.CLOSING, Acting.LONG);
    }
}
