package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Verdict;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** One phone is one person in a workshop, whatever it sends at once and however often. */
class OneDeviceTest extends AtTheDoors {

    private static final int ROUNDS = 20;
    private static final int AT_ONCE = 20;

    private final Random random = new Random(7);

    /** As a phone is named by its first page, before it has been anywhere. */
    private String named() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return "narada-device=" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private EntityExchangeResult<Map> signUp(String cookie) {
        return house.client()
                .post()
                .uri(WORKSHOP + "/registrations")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cookie", cookie)
                .bodyValue(Map.of("sessionIds", List.of(FIRST, SECOND), "noticeVersion", "1"))
                .exchange()
                .expectBody(Map.class)
                .returnResult();
    }

    private List<?> people() {
        return (List<?>) read(house.call("GET", WORKSHOP + "/attendance?min=" + house.log.tail(), facilitator, null))
                .get("people");
    }

    @Test
    void twenty_joins_and_sign_ups_at_once_are_one_person() {
        var secret = secret(openDoor(FIRST));
        for (int round = 1; round <= ROUNDS; round++) {
            var cookie = named();
            var told = atOnce(AT_ONCE, i -> i % 2 == 0 ? join(Map.of("secret", secret), cookie, null) : signUp(cookie));
            var who = new HashSet<Object>();
            told.stream()
                    .filter(answer -> answer.getStatus().is2xxSuccessful())
                    .forEach(answer -> who.add(answer.getResponseBody().get("participantId")));
            assertThat(who).hasSize(1);
            assertThat(people()).hasSize(round);
        }
        Verdict.of(
                "T6c one phone is one person",
                "seed 7, %d rounds of %d joins and sign-ups at once with one cookie, 1 person each",
                ROUNDS,
                AT_ONCE);
    }

    @Test
    void nor_do_two_servers_make_two_of_it() {
        var secret = secret(openDoor(FIRST));
        try (var other = House.beside(house)) {
            var cookie = named();
            var statuses = atOnce(
                    AT_ONCE,
                    i -> (i % 2 == 0 ? house : other)
                            .call("POST", "/api/join", cookie, Map.of("secret", secret))
                            .expectBody()
                            .returnResult()
                            .getStatus()
                            .is2xxSuccessful());
            assertThat(statuses).containsOnly(true);
            assertThat(people()).hasSize(1);
        }
    }

    @Test
    void whose_answer_was_lost_before_they_had_a_cookie_is_the_same_with_the_same_key() {
        var secret = secret(openDoor(FIRST));
        var key = UUID.randomUUID();
        var told = atOnce(AT_ONCE, _ -> join(Map.of("secret", secret), null, key));
        assertThat(told.stream().map(AtTheDoors::cookie)).containsOnly(cookie(told.getFirst()));
        assertThat(people()).hasSize(1);
    }

    @Test
    void a_phone_is_named_with_its_first_page_and_keeps_its_name() {
        for (var page : List.of("/", WORKSHOP.replace("/api/workshops", "/w"))) {
            var cookie = cookie(house.call("GET", page, null, null).expectBody().returnResult());
            assertThat(cookie).startsWith("narada-device=");
            house.call("GET", page, cookie, null).expectHeader().doesNotExist("Set-Cookie");
        }
    }

    @Test
    void who_was_erased_and_comes_again_is_somebody_new() {
        var secret = secret(openDoor(FIRST));
        var cookie = named();
        var first =
                join(Map.of("secret", secret), cookie, null).getResponseBody().get("participantId");
        house.call("DELETE", WORKSHOP + "/participants/" + first + "/data", cookie, null)
                .expectStatus()
                .isOk();
        var again =
                join(Map.of("secret", secret), cookie, null).getResponseBody().get("participantId");
        assertThat(again).isNotNull().isNotEqualTo(first);
    }
}
