package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.retention.RetentionKeeper;
import dev.narada.http.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people were told about how long their data is kept happens by itself. */
class RetentionTest extends AtTheDoors {

    private static final String PROMISED = "ada@example.org";

    private String phone;
    private Object person;

    @BeforeEach
    void signUpUnderTheRules() {
        done("PUT", WORKSHOP + "/rules", Map.of("retention", Map.of("contactDays", 30, "proofYears", 2)));
        signUp(PrivacyNotice.VERSION);
    }

    private void signUp(String noticeVersion) {
        var answer = house.call(
                        "POST",
                        WORKSHOP + "/registrations",
                        null,
                        Map.of(
                                "name",
                                "Ada",
                                "contact",
                                PROMISED,
                                "sessionIds",
                                List.of(FIRST),
                                "noticeVersion",
                                noticeVersion))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult();
        phone = cookie(answer);
        person = answer.getResponseBody().get("participantId");
    }

    @Test
    void contacts_go_so_many_days_after_the_workshop_was_closed_and_names_stay() {
        afterClosing(Duration.ofDays(29));
        assertThat(own()).contains("Ada").contains(PROMISED);

        later(Duration.ofDays(1));
        assertThat(own()).contains("Ada").doesNotContain(PROMISED);
        assertThat(history()).contains("privacy.text_redacted");

        var told = house.log.tail();
        house.bean(RetentionKeeper.class).look();
        assertThat(house.log.tail()).as("said once").isEqualTo(told);
    }

    @Test
    void so_many_years_after_it_people_themselves_go_and_their_phones_with_them() {
        afterClosing(Duration.ofDays(2 * 365 - 1));
        assertThat(own()).contains("Ada");

        later(Duration.ofDays(2));
        house.call("GET", WORKSHOP + "/mine", phone, null).expectStatus().isUnauthorized();
        assertThat(history()).contains("privacy.participant_erased");
    }

    @Test
    void who_reopens_a_workshop_stops_the_clock() {
        afterClosing(Duration.ofDays(29));
        done("POST", WORKSHOP + "/commands/ReopenWorkshop", Map.of());
        later(Duration.ofDays(400));
        assertThat(own()).contains(PROMISED);

        afterClosing(Duration.ofDays(29));
        assertThat(own()).contains(PROMISED);
    }

    @Test
    void a_longer_time_chosen_later_holds_for_those_who_come_later() {
        done("PUT", WORKSHOP + "/rules", Map.of("retention", Map.of("contactDays", 400, "proofYears", 9)));
        var told = person;
        var theirs = phone;
        signUp(PrivacyNotice.VERSION);

        afterClosing(Duration.ofDays(31));
        assertThat(own()).as("told of 400 days").contains(PROMISED);
        person = told;
        phone = theirs;
        assertThat(own()).as("told of 30 days").contains("Ada").doesNotContain(PROMISED);

        later(Duration.ofDays(2 * 365));
        house.call("GET", WORKSHOP + "/mine", phone, null).expectStatus().isUnauthorized();
    }

    @Test
    void a_shorter_time_chosen_later_holds_for_everybody() {
        done("PUT", WORKSHOP + "/rules", Map.of("retention", Map.of("contactDays", 7, "proofYears", 2)));
        afterClosing(Duration.ofDays(7));
        assertThat(own()).doesNotContain(PROMISED);
    }

    @Test
    void whoever_was_told_so_by_an_earlier_wording_loses_the_name_with_the_contact() {
        signUp("2");
        afterClosing(Duration.ofDays(30));
        assertThat(own()).doesNotContain("Ada").doesNotContain(PROMISED);
    }

    private void afterClosing(Duration time) {
        done("POST", WORKSHOP + "/commands/CloseWorkshop", Map.of());
        later(time);
    }

    private void later(Duration time) {
        house.clock.turn(time);
        facilitator = house.keys().account(Role.OWNER, null);
        house.bean(RetentionKeeper.class).look();
    }

    private String own() {
        return String.valueOf(read(house.call("GET", WORKSHOP + "/participants/" + person + "/data", phone, null)
                .expectStatus()
                .isOk()));
    }

    private String history() {
        return String.valueOf(done("GET", WORKSHOP + "/history?limit=1000", null));
    }
}
