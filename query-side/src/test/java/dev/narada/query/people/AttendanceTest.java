package dev.narada.query.people;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.people.*;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final ParticipantId EWA = new ParticipantId(id(39));

    @Test
    void sessions_are_counted_by_number_and_people_by_how_often_they_came() {
        var record = begun().then(
                        checkedIn(ALA, FIRST),
                        checkedIn(OLA, FIRST),
                        checkedIn(ALA, SECOND),
                        new AttendanceConfirmed(W, ALA, SECOND));

        var attendance = view(record, Audience.PUBLIC);

        assertThat(attendance.sessions()).extracting(Attendance.Turnout::number).containsExactly(1, 2);
        assertThat(attendance.sessions())
                .extracting(Attendance.Turnout::registered)
                .containsExactly(2, 1);
        assertThat(attendance.sessions())
                .extracting(Attendance.Turnout::confirmed)
                .containsExactly(0, 1);
        assertThat(attendance.sessions())
                .extracting(Attendance.Turnout::checkedIn)
                .containsExactly(2, 1);
        assertThat(attendance.cameTo()).containsEntry("1", 1).containsEntry("2", 1);
        assertThat(attendance.organisations()).isEqualTo(1);
        assertThat(attendance.people()).isNull();
    }

    @Test
    void who_left_early_came_all_the_same_and_who_was_checked_in_by_mistake_did_not() {
        var record = begun().then(
                        checkedIn(ALA, FIRST),
                        checkedIn(OLA, FIRST),
                        new CheckedOut(W, ALA, FIRST),
                        new CheckInUndone(W, OLA, FIRST));

        assertThat(view(record, Audience.PUBLIC).sessions().getFirst().checkedIn())
                .isEqualTo(1);
        assertThat(record.room().people().present(FIRST)).isZero();
    }

    @Test
    void who_waits_in_line_is_not_registered_until_a_seat_is_offered() {
        var record = begun().then(waitlisted(EWA));
        assertThat(view(record, Audience.PUBLIC).sessions().getFirst().registered())
                .isEqualTo(2);
        assertThat(view(record, Audience.PUBLIC).sessions().getFirst().waitlisted())
                .isEqualTo(1);
        assertThat(view(record, Audience.FACILITATOR).people().getLast().waitlisted())
                .isTrue();

        record.then(new RegistrationCancelled(W, OLA, null), new SeatOffered(W, EWA, FIRST));

        assertThat(view(record, Audience.PUBLIC).sessions().getFirst().registered())
                .isEqualTo(2);
        assertThat(view(record, Audience.FACILITATOR).people().getLast().registered())
                .containsExactly(FIRST);
        assertThat(view(record, Audience.FACILITATOR).people().getLast().waitlisted())
                .isNull();
    }

    @Test
    void changing_ones_name_in_line_does_not_jump_the_line() {
        var record = begun().then(
                        waitlisted(EWA),
                        new RegistrationChanged(W, EWA, List.of(FIRST), new Personal("Ewka"), null, null, null));

        assertThat(view(record, Audience.FACILITATOR).people().getLast().registered())
                .isEmpty();
    }

    @Test
    void whoever_signs_up_once_more_is_what_they_said_last() {
        var asTable = begun().then(new RegistrationCancelled(W, OLA, null), signUp(OLA, Kind.TABLE, false));
        assertThat(view(asTable, Audience.PUBLIC).sessions().getFirst().registered())
                .isEqualTo(1);

        asTable.then(new RegistrationCancelled(W, OLA, null), signUp(OLA, Kind.PERSON, true));
        assertThat(view(asTable, Audience.PUBLIC).sessions().getFirst().registered())
                .isEqualTo(2);
        assertThat(asTable.room().people().find(OLA).phone()).isTrue();
    }

    private static ParticipantRegistered signUp(ParticipantId who, Kind kind, boolean phone) {
        return new ParticipantRegistered(W, who, List.of(FIRST), SignUpVia.PAPER, kind, phone, null, null, null, "1");
    }

    @Test
    void removed_people_do_not_count_until_they_are_reinstated() {
        var record = begun().then(checkedIn(OLA, FIRST), new ParticipantRemoved(W, OLA, null));
        assertThat(view(record, Audience.PUBLIC).sessions().getFirst().registered())
                .isEqualTo(1);
        assertThat(view(record, Audience.PUBLIC).sessions().getFirst().checkedIn())
                .isZero();

        record.then(new ParticipantReinstated(W, OLA));

        assertThat(view(record, Audience.PUBLIC).sessions().getFirst().checkedIn())
                .isEqualTo(1);
    }

    @Test
    void an_erased_person_still_counts_without_a_name() {
        var record = begun().then(checkedIn(ALA, FIRST), new ParticipantErased(W, ALA, ErasureGround.REQUEST));

        var attendance = view(record, Audience.FACILITATOR);

        assertThat(attendance.sessions().getFirst().checkedIn()).isEqualTo(1);
        assertThat(Json.text(attendance.people().getFirst()))
                .contains("\"name\":null")
                .doesNotContain("Ala");
    }

    @Test
    void the_phone_of_a_table_takes_no_seat() {
        var record = begun().then(table(TABLE));

        assertThat(view(record, Audience.PUBLIC).sessions().getFirst().registered())
                .isEqualTo(2);
        assertThat(view(record, Audience.FACILITATOR).people()).hasSize(3);
    }

    private static ParticipantWaitlisted waitlisted(ParticipantId who) {
        return new ParticipantWaitlisted(
                W, who, List.of(FIRST), SignUpVia.WEB, Kind.PERSON, true, new Personal("Ewa"), null, null, "1", 1);
    }

    private static Attendance view(Record record, Audience audience) {
        var room = record.room();
        return Attendance.of(room.position(), room.stage(), room.people(), audience);
    }
}
