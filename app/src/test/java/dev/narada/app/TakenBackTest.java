package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Everything that was given out can be taken back: accounts, passwords, roles, projectors' links, phones' seats. */
class TakenBackTest extends AtTheDoors {

    private static final String OLD = "correct horse battery";
    private static final String NEW = "a wholly new one 7";

    private WebTestClient.ResponseSpec login(String name, String password) {
        return house.call("POST", "/api/login", null, Map.of("name", name, "password", password));
    }

    private static void refused(WebTestClient.ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    private String path(Map<?, ?> link) {
        return String.valueOf(link.get("url")).replaceAll("^http://[^/]+", "");
    }

    @Test
    void an_account_is_given_changed_and_removed() {
        done("PUT", "/api/accounts/Ela", Map.of("role", "SCRIBE", "password", OLD));
        refused(house.call("PUT", "/api/accounts/Ewa", facilitator, Map.of("role", "SCRIBE")), 400, "FIELD_MISSING");
        var again = done("PUT", "/api/accounts/Ela", Map.of("role", "SCRIBE", "password", OLD));
        assertThat(again.get("changed")).isEqualTo(false);
        done("PUT", "/api/accounts/ela", Map.of("role", "FACILITATOR"));
        login("Ela", OLD).expectStatus().isOk().expectBody().jsonPath("$.role").isEqualTo("FACILITATOR");
        done("PUT", "/api/accounts/Ela", Map.of("role", "FACILITATOR", "password", NEW));
        login("Ela", OLD).expectStatus().isUnauthorized();
        login("Ela", NEW).expectStatus().isOk();
        house.call("GET", "/api/accounts/Ela", facilitator, null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.password")
                .doesNotExist();
        assertThat(done("DELETE", "/api/accounts/Ela", null).get("changed")).isEqualTo(true);
        assertThat(done("DELETE", "/api/accounts/Ela", null).get("changed")).isEqualTo(false);
        login("Ela", NEW).expectStatus().isUnauthorized();
        done("PUT", "/api/accounts/Ela", Map.of("role", "OBSERVER", "password", OLD));
    }

    @Test
    void a_login_of_before_is_good_for_no_account_of_the_same_name() {
        done("PUT", "/api/accounts/Ela", Map.of("role", "SCRIBE", "password", OLD));
        var before = cookie(login("Ela", OLD).expectBody().returnResult());
        done("DELETE", "/api/accounts/Ela", null);
        done("PUT", "/api/accounts/Ela", Map.of("role", "OWNER", "password", OLD));
        house.call("GET", "/api/me", before, null)
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("NOBODY");
    }

    @Test
    void the_last_owner_stays_however_many_go_at_once() {
        var names = List.of("Ola", "Ela", "Ewa");
        names.forEach(name -> done("PUT", "/api/accounts/" + name, Map.of("role", "OWNER", "password", OLD)));
        var all = (List<?>) done("GET", "/api/accounts", null).get("accounts");
        var gone = atOnce(all.size(), i -> {
            var name = String.valueOf(((Map<?, ?>) all.get(i)).get("name"));
            return house.client()
                    .delete()
                    .uri("/api/accounts/{name}", name)
                    .header("Cookie", facilitator)
                    .exchange()
                    .expectBody()
                    .returnResult()
                    .getStatus()
                    .value();
        });
        var left = house.keys().owners();
        assertThat(left).isPositive();
        assertThat(gone).doesNotContain(500);
        while (left > 1) {
            house.keys().removeAnOwner();
            left--;
        }
        assertThat(house.keys().removeAnOwner()).isFalse();
        assertThat(house.keys().owners()).isEqualTo(1);
    }

    @Test
    void the_last_owner_cannot_become_less_either() {
        try (var lone = House.open()) {
            lone.keys().named("Ola", OLD);
            var ola = cookie(lone.call("POST", "/api/login", null, Map.of("name", "Ola", "password", OLD))
                    .expectBody()
                    .returnResult());
            var workshop = UUID.randomUUID().toString();
            lone.call(
                            "PUT",
                            "/api/workshops/" + workshop,
                            ola,
                            House.announced(UUID.randomUUID().toString()))
                    .expectStatus()
                    .isCreated();
            refused(lone.call("PUT", "/api/accounts/Ola", ola, Map.of("role", "SCRIBE")), 409, "LAST_OWNER");
            refused(
                    lone.call("PUT", "/api/accounts/Ola", ola, Map.of("role", "OWNER", "workshopId", workshop)),
                    409,
                    "LAST_OWNER");
            refused(lone.call("DELETE", "/api/accounts/Ola", ola, null), 409, "LAST_OWNER");
            lone.call("GET", "/api/me", ola, null)
                    .expectBody()
                    .jsonPath("$.role")
                    .isEqualTo("OWNER");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FACILITATOR", "SCRIBE", "OBSERVER", "AUDITOR"})
    void accounts_are_the_owners_alone(String role) {
        var cookie = house.keys().account(Role.valueOf(role), null);
        refused(house.call("GET", "/api/accounts", cookie, null), 403, "NOT_ALLOWED");
        refused(house.call("PUT", "/api/accounts/X", cookie, Map.of("role", "OWNER")), 403, "NOT_ALLOWED");
        refused(house.call("DELETE", "/api/accounts/X", cookie, null), 403, "NOT_ALLOWED");
        refused(house.call("DELETE", "/api/accounts/X", null, null), 401, "NOT_SIGNED_IN");
    }

    @Test
    void an_owner_of_one_workshop_gives_no_accounts() {
        var only = house.keys().account(Role.OWNER, WorkshopId.of(WORKSHOP.substring(WORKSHOP.length() - 36)));
        refused(house.call("GET", "/api/accounts", only, null), 403, "NOT_ALLOWED");
    }

    @Test
    void ones_own_password_is_changed_by_who_knows_the_old_one() {
        house.keys().named("Ola", OLD);
        var ola = cookie(login("Ola", OLD).expectBody().returnResult());
        refused(
                house.call("PUT", "/api/me/password", ola, Map.of("old", "no idea at all", "new", NEW)),
                403,
                "PASSWORD_WRONG");
        refused(
                house.call("PUT", "/api/me/password", ola, Map.of("old", OLD, "new", "aaaaaaaaaaaa")),
                400,
                "PASSWORD_TOO_SIMPLE");
        refused(
                house.call("PUT", "/api/me/password", ola, Map.of("old", OLD, "new", "short")),
                400,
                "PASSWORD_TOO_SHORT");
        refused(house.call("PUT", "/api/me/password", ola, Map.of("old", OLD)), 400, "FIELD_MISSING");
        refused(
                house.call("PUT", "/api/me/password", ola, Map.of("old", OLD, "new", NEW, "x", "y")),
                400,
                "FIELD_UNKNOWN");
        refused(house.call("PUT", "/api/me/password", null, Map.of("old", OLD, "new", NEW)), 401, "NOT_SIGNED_IN");
        house.call("PUT", "/api/me/password", ola, Map.of("old", OLD, "new", NEW))
                .expectStatus()
                .isOk();
        login("Ola", OLD).expectStatus().isUnauthorized();
        login("Ola", NEW).expectStatus().isOk();
    }

    @Test
    void a_projectors_link_is_listed_and_revoked_and_ends_with_the_workshop() {
        openDoor(FIRST);
        var hall = done("POST", WORKSHOP + "/displays", Map.of("name", "Sala"));
        var foyer = done("POST", WORKSHOP + "/displays", Map.of());
        var listed = (List<?>) done("GET", WORKSHOP + "/displays", null).get("displays");
        assertThat(listed)
                .hasSize(2)
                .anySatisfy(one -> assertThat(((Map<?, ?>) one).get("name")).isEqualTo("Sala"));
        assertThat(listed.toString()).doesNotContain(path(hall).replace("/display/", ""));

        done("DELETE", WORKSHOP + "/displays/" + hall.get("displayId"), null);
        house.call("GET", path(hall), null, null).expectStatus().isNotFound();
        assertThat(done("DELETE", WORKSHOP + "/displays/" + hall.get("displayId"), null)
                        .get("changed"))
                .isEqualTo(false);

        var cookie =
                cookie(house.call("GET", path(foyer), null, null).expectBody().returnResult());
        done("POST", WORKSHOP + "/commands/CloseWorkshop", Map.of());
        house.call("GET", path(foyer), null, null).expectStatus().isNotFound();
        house.call("GET", WORKSHOP + "/board", cookie, null)
                .expectBody()
                .jsonPath("$.door.code")
                .doesNotExist();
        refused(house.call("POST", WORKSHOP + "/displays", facilitator, Map.of()), 409, "WORKSHOP_CLOSED");
    }

    @Test
    void what_a_link_opened_is_a_display_whoever_sits_there() {
        var secret = secret(openDoor(FIRST));
        var link = path(done("POST", WORKSHOP + "/displays", Map.of()));
        var display = cookie(house.call("GET", link, null, null).expectBody().returnResult());
        var joined = join(Map.of("secret", secret), null, null);
        var keys = house.keys();
        for (var who : List.of(
                cookie(joined),
                keys.account(Role.OBSERVER, null),
                keys.account(Role.AUDITOR, null),
                keys.account(Role.SCRIBE, null),
                keys.account(Role.OWNER, null))) {
            var both = who + "; " + display;
            house.call("GET", WORKSHOP + "/board", both, null)
                    .expectBody()
                    .jsonPath("$.door.code")
                    .exists();
            house.call("GET", WORKSHOP + "/door/qr.svg", both, null)
                    .expectStatus()
                    .isOk();
        }
        var both = cookie(joined) + "; " + display;
        house.call("GET", WORKSHOP + "/mine", both, null)
                .expectBody()
                .jsonPath("$.participantId")
                .isEqualTo(joined.getResponseBody().get("participantId"));
        house.call("GET", "/api/me", both, null)
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("PARTICIPANT")
                .jsonPath("$.workshops[0].display")
                .isEqualTo(true);
        house.call("GET", WORKSHOP + "/board", cookie(joined), null)
                .expectBody()
                .jsonPath("$.door.code")
                .doesNotExist();
    }

    @Test
    void a_phone_that_was_lost_gives_its_seat_back() {
        var secret = secret(openDoor(FIRST));
        var joined = join(Map.of("secret", secret), null, null);
        var phone = cookie(joined);
        var device =
                (Map<?, ?>) ((List<?>) done("GET", WORKSHOP + "/devices", null).get("devices")).getFirst();
        assertThat(device.get("participantId"))
                .isEqualTo(joined.getResponseBody().get("participantId"));
        assertThat(phone).doesNotContain(String.valueOf(device.get("deviceId")));

        done("DELETE", WORKSHOP + "/devices/" + device.get("deviceId"), null);
        house.call("GET", WORKSHOP + "/mine", phone, null).expectStatus().isUnauthorized();
        assertThat((List<?>) done("GET", WORKSHOP + "/devices", null).get("devices"))
                .isEmpty();
        assertThat(join(Map.of("secret", secret), phone, null).getResponseBody().get("participantId"))
                .isNotEqualTo(device.get("participantId"));
    }

    @Test
    void displays_and_devices_are_for_those_who_lead() {
        var here = WorkshopId.of(WORKSHOP.substring(WORKSHOP.length() - 36));
        var keys = house.keys();
        var elsewhere = new WorkshopId(UUID.randomUUID());
        for (var kind : List.of("/displays", "/devices")) {
            for (var path : List.of(WORKSHOP + kind, WORKSHOP + kind + "/" + UUID.randomUUID())) {
                var method = path.endsWith(kind) ? "GET" : "DELETE";
                refused(house.call(method, path, null, null), 401, "NOT_SIGNED_IN");
                refused(house.call(method, path, keys.account(Role.SCRIBE, here), null), 403, "NOT_ALLOWED");
                refused(
                        house.call(method, path, keys.phone(here, new ParticipantId(UUID.randomUUID())), null),
                        403,
                        "NOT_ALLOWED");
                refused(house.call(method, path, keys.account(Role.OWNER, elsewhere), null), 404, "WORKSHOP_UNKNOWN");
            }
        }
    }

    @Test
    void a_scribe_rebuilds_nothing() {
        var scribe = house.keys().account(Role.SCRIBE, null);
        refused(house.call("POST", WORKSHOP + "/rebuild", scribe, null), 403, "NOT_ALLOWED");
        house.call("POST", WORKSHOP + "/rebuild", facilitator, null)
                .expectStatus()
                .isOk();
    }

    @Test
    void nobody_has_read_a_notice_that_never_was() {
        var form = Map.of("sessionIds", List.of(FIRST), "noticeVersion", "never");
        refused(house.call("POST", WORKSHOP + "/registrations", null, form), 400, "NOTICE_UNKNOWN");
        refused(house.call("POST", WORKSHOP + "/registrations", facilitator, form), 400, "NOTICE_UNKNOWN");
        var joined = join(Map.of("secret", secret(openDoor(FIRST))), null, null);
        var self = WORKSHOP + "/participants/" + joined.getResponseBody().get("participantId");
        refused(house.call("PUT", self, cookie(joined), Map.of("noticeVersion", "never")), 400, "NOTICE_UNKNOWN");
    }

    @Test
    void strangers_hear_from_the_actuator_that_it_is_well_and_nothing_else() throws Exception {
        assertThat(statusOf("/actuator/health")).isEqualTo(200);
        for (var path : List.of(
                "/actuator",
                "/actuator/",
                "/actuator/info",
                "/actuator/env",
                "/actuator/metrics",
                "/actuator/prometheus")) {
            assertThat(statusOf(path)).isEqualTo(404);
        }
    }

    private int statusOf(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(house.url() + path)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
