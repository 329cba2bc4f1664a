package dev.narada.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.model.Seats;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.query.Audience;
import dev.narada.query.people.Attendance;
import dev.narada.query.people.Person;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Seats and the waiting line follow every cause: whatever happens to a workshop in whatever order, the side that decides
 * and the side that shows agree on who sits and who waits at which place, and no seat stays free while somebody waits.
 */
class SeatsTest {

    private static final int HISTORIES = 40;
    private static final int ACTS = 60;

    @Test
    void both_sides_agree_on_every_seat_and_every_place_in_line() {
        var seed = new Random().nextLong();
        var waited = 0;
        for (var history = 0; history < HISTORIES; history++) {
            var room = new SeatedRoom(new Random(seed + history));
            var acts = new ArrayList<String>();
            for (var act = 0; act < ACTS; act++) {
                acts.add(room.act());
                waited += agreed(room, "seed " + seed + ", history " + history + ":\n" + String.join("\n", acts));
            }
        }

        System.out.printf(
                "%nSeats: seed %d, %d histories of %d acts, %d places in line seen, 0 differences%n",
                seed, HISTORIES, ACTS, waited);
        assertThat(waited).isGreaterThan(HISTORIES);
    }

    /** How many wait, once both sides said the same of every meeting. */
    private static int agreed(SeatedRoom room, String story) {
        var facts = room.facts();
        var seats = Seats.in(room.w).fold().after(facts);
        var shown = WorkshopState.empty(room.w).applyAll(facts);
        var told = Attendance.of(shown.position(), shown.stage(), shown.people(), Audience.FACILITATOR);
        var waited = 0;
        for (var meeting : shown.stage().meetings()) {
            var session = meeting.sessionId();
            var line = line(shown, session);
            var seated = seated(shown, session);
            assertThat(seated).as(story).isEqualTo(seats.seatedIn(session));
            assertThat(line).as(story).isEqualTo(seats.waitingFor(session));
            assertThat(told.sessions()).as(story).anySatisfy(each -> {
                assertThat(each.sessionId()).isEqualTo(session);
                assertThat(each.registered()).isEqualTo(seated.size());
                assertThat(each.waitlisted()).isEqualTo(line.size());
            });
            assertThat(line).as(story).noneMatch(seated::contains).noneMatch(room.erased::contains);
            if (meeting.state() != Meeting.State.CLOSED && !shown.stage().closed() && !line.isEmpty()) {
                assertThat(shown.stage().details().capacity())
                        .as(story)
                        .isNotNull()
                        .isLessThanOrEqualTo(seated.size());
            }
            waited += line.size();
        }
        waitersAreTold(shown, told, story);
        return waited;
    }

    /** Whoever waits reads at which place, and nobody waits for what was called off or is over. */
    private static void waitersAreTold(WorkshopState shown, Attendance told, String story) {
        var people = told.people() == null ? List.<Attendance.Guest>of() : told.people();
        for (var person : people) {
            var waiting = person.waiting() == null ? List.<Attendance.Queued>of() : person.waiting();
            assertThat(Boolean.TRUE.equals(person.waitlisted())).as(story).isEqualTo(!waiting.isEmpty());
            assertThat(waiting).as(story).allSatisfy(each -> {
                assertThat(line(shown, each.sessionId()).indexOf(person.participantId()))
                        .isEqualTo(each.place() - 1);
                assertThat(shown.stage().meeting(each.sessionId()))
                        .hasValueSatisfying(it -> assertThat(it.state()).isNotEqualTo(Meeting.State.CLOSED));
            });
        }
    }

    private static HashSet<ParticipantId> seated(WorkshopState shown, SessionId session) {
        var seated = new HashSet<ParticipantId>();
        shown.people()
                .counted()
                .filter(each -> each.sessions().contains(session))
                .forEach(each -> seated.add(each.participantId()));
        return seated;
    }

    private static List<ParticipantId> line(WorkshopState shown, SessionId session) {
        return shown.people().lines().of(session).stream()
                .filter(each -> shown.people().find(each) instanceof Person person && !person.removed())
                .toList();
    }
}
