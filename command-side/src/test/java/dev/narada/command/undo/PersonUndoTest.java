package dev.narada.command.undo;

import static dev.narada.command.compensation.UndoRefusal.ANOTHERS_VOICE;
import static dev.narada.command.compensation.UndoRefusal.LATER_ACT_BUILDS_ON_IT;
import static dev.narada.command.compensation.UndoRefusal.NOTHING_EARLIER;
import static dev.narada.command.compensation.UndoRefusal.SEAT_GIVEN;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;

import dev.narada.events.Fact;
import dev.narada.events.Personal;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.Text;
import dev.narada.events.people.*;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.TablesSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PersonUndoTest extends UndoStories {

    private final TableId one = new TableId(uuid());
    private final TableId two = new TableId(uuid());

    @TestFactory
    Stream<DynamicTest> an_act_about_a_person_is_taken_back() {
        return each(PersonUndoTest::new);
    }

    @Test
    void what_people_said_of_themselves_is_theirs_to_take_back() {
        roomIn(Phase.LOBBY);
        var said = when(
                        said("ConfirmAttendance", "sessionId", first, "participantId", anna, "coming", true),
                        participant(anna))
                .told();
        when(new Undo(w, said.position()), facilitator).thenRefused(ANOTHERS_VOICE);
    }

    @Override
    List<Story> stories() {
        return Stream.of(list(), seats(), presence()).flatMap(List::stream).toList();
    }

    private List<Story> list() {
        var cancelled = new RegistrationCancelled(w, anna, null);
        var renamed = change(new Personal("Ania"), first, second);
        return List.of(
                Story.of("who was signed up by mistake is off the list", registered(celina))
                        .isTakenBackBy(new RegistrationCancelled(w, celina, null)),
                Story.of("who changed it since is not", registered(anna))
                        .then(change(null, first))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("so is who stood in line", waiting(1))
                        .after(full())
                        .isTakenBackBy(new RegistrationCancelled(w, celina, null)),
                Story.of("who was taken off the list has the same seats again", cancelled)
                        .isTakenBackBy(registered(anna)),
                Story.of("unless they may not take part any more", cancelled)
                        .then(removed(anna))
                        .isRefusedAs(PERSON_REMOVED),
                Story.of("chosen sessions are the ones before", change(null, second))
                        .isTakenBackBy(change(null, first, second)),
                Story.of("a corrected name is the one before", renamed)
                        .after(change(new Personal("Anna"), first, second))
                        .isTakenBackBy(change(new Personal("Anna"), first, second)),
                Story.of("where there was none, nothing can be set", renamed).isRefusedAs(NOTHING_EARLIER),
                Story.of("who was removed takes part again", removed(anna))
                        .isTakenBackBy(new ParticipantReinstated(w, anna)),
                Story.of("and the other way round", new ParticipantReinstated(w, anna))
                        .after(removed(anna))
                        .isTakenBackBy(removed(anna)));
    }

    private List<Story> seats() {
        return List.of(
                Story.of("a seat that was given on stays given", new RegistrationCancelled(w, anna, null), offered())
                        .after(full(), waiting(1))
                        .isRefusedAs(SEAT_GIVEN),
                Story.of("a seat that somebody took since as well", new RegistrationCancelled(w, anna, null))
                        .after(full())
                        .then(registered(celina))
                        .isRefusedAs(SEAT_GIVEN),
                Story.of("a freed seat goes to the first in line", change(null, first, second))
                        .after(change(null, second), full(), waiting(1))
                        .isTakenBackBy(change(null, second), offered()));
    }

    private List<Story> presence() {
        var tables = new TablesSet(w, first, List.of(new Table(one, "1"), new Table(two, "2")));
        var scan = new CheckedIn(w, anna, first, CheckInMethod.SCAN, null);
        var undone = new CheckInUndone(w, anna, first);
        var out = new CheckedOut(w, anna, first);
        return List.of(
                Story.of("a check-in does not count", scan).isTakenBackBy(undone),
                Story.of("who came back has left again", scan).after(scan, out).isTakenBackBy(out),
                Story.of("a check-in counts after all", undone).after(scan).isTakenBackBy(scan),
                Story.of("who left is in", out).after(scan).isTakenBackBy(scan),
                Story.of("unless they came back by themselves", out)
                        .after(scan)
                        .then(checkedIn(anna, first))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("coming is declined", new AttendanceConfirmed(w, anna, first))
                        .isTakenBackBy(new AttendanceDeclined(w, anna, first)),
                Story.of("not coming is confirmed", new AttendanceDeclined(w, anna, first))
                        .isTakenBackBy(new AttendanceConfirmed(w, anna, first)),
                Story.of("the earlier count by eye stands", counted(30))
                        .after(counted(20))
                        .isTakenBackBy(counted(20)),
                Story.of("without one, as many as checked in", counted(30))
                        .after(scan)
                        .isTakenBackBy(counted(1)),
                Story.of("an agreement is withdrawn", consent("2"))
                        .isTakenBackBy(new ConsentWithdrawn(w, anna, "zdjęcia")),
                Story.of("or goes back to the version before", consent("2"))
                        .after(consent("1"))
                        .isTakenBackBy(consent("1")),
                Story.of("a withdrawn one is given", new ConsentWithdrawn(w, anna, "zdjęcia"))
                        .after(consent("1"))
                        .isTakenBackBy(consent("1")),
                Story.of("who changed tables sits where they sat", new Seated(w, anna, first, two))
                        .after(tables, new Seated(w, anna, first, one))
                        .isTakenBackBy(new Seated(w, anna, first, one)),
                Story.of("who sat nowhere cannot be sent there", new Seated(w, anna, first, two))
                        .after(tables)
                        .isRefusedAs(NOTHING_EARLIER),
                Story.of("an offered seat stays with its new owner", offered())
                        .after(waiting(1))
                        .isRefusedAs(SEAT_GIVEN));
    }

    private Fact full() {
        return new DetailsChanged(w, "Wolontariat", "", "", "", "Europe/Warsaw", "pl", 2, true);
    }

    private ParticipantWaitlisted waiting(int place) {
        return new ParticipantWaitlisted(
                w, celina, List.of(first), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1", place);
    }

    private SeatOffered offered() {
        return new SeatOffered(w, celina, first);
    }

    private RegistrationChanged change(@Nullable Personal name, SessionId... sessions) {
        return new RegistrationChanged(w, anna, List.of(sessions), name, null, null, null);
    }

    private PresenceCorrected counted(int people) {
        return new PresenceCorrected(w, first, people, new Text("Policzono"));
    }

    private ConsentGiven consent(String version) {
        return new ConsentGiven(w, anna, "zdjęcia", version);
    }
}
