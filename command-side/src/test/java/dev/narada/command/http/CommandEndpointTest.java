package dev.narada.command.http;

import static dev.narada.command.http.SampleDoors.I;
import static dev.narada.command.http.SampleDoors.THING;
import static dev.narada.command.http.SampleDoors.W;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Actor;
import dev.narada.command.Reply;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import dev.narada.log.LogUnavailableException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class CommandEndpointTest {

    private final SampleDoors doors = SampleDoors.open();

    private ResponseSpec put(String path, String body) {
        return doors.client()
                .put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    @Test
    void path_and_body_make_the_command() {
        put(THING, "{\"title\":\"Ławka\"}")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Narada-Position", "42")
                .expectBody()
                .json("{\"position\":42,\"changed\":true}");
        assertThat(doors.sent)
                .containsExactly(
                        new Sample.ProposeThing(WorkshopId.of(W), IdeaId.of(I), "Ławka", null, null, null, null));
    }

    @Test
    void nothing_new_is_answered_with_200() {
        doors.answer = _ -> CompletableFuture.completedFuture(new Reply(null, null, Map.of(), 7, false, true));
        put(THING, "{\"title\":\"Ławka\"}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Idempotent-Replay", "true")
                .expectBody()
                .json("{\"position\":7,\"changed\":false}");
    }

    @Test
    void a_refusal_is_a_problem_in_the_callers_language() {
        doors.answer = _ -> CompletableFuture.completedFuture(
                new Reply(Sample.Reason.THING_CLOSED, "title", Map.of("name", "X"), 7, false, false));
        doors.client()
                .put()
                .uri(THING)
                .header("Accept-Language", "pl-PL,en;q=0.5")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"title\":\"Ławka\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .json("{\"type\":\"urn:narada:thing-closed\",\"code\":\"THING_CLOSED\",\"status\":409,"
                        + "\"title\":\"Odmowa\",\"detail\":\"Rzecz X jest zamknięta.\",\"field\":\"title\"}");
    }

    @Test
    void the_body_chooses_between_two_commands() {
        put("/api/workshops/" + W + "/state", "{\"state\":\"SHUT\"}")
                .expectStatus()
                .isCreated();
        assertThat(doors.sent).containsExactly(new Sample.Shut(WorkshopId.of(W)));
    }

    @Test
    void every_command_can_be_sent_by_its_name() {
        doors.client()
                .post()
                .uri("/api/workshops/" + W + "/commands/Open")
                .exchange()
                .expectStatus()
                .isCreated();
        doors.client()
                .post()
                .uri("/api/workshops/" + W + "/commands/Nope")
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(doors.sent).containsExactly(new Sample.Open(WorkshopId.of(W)));
    }

    @Test
    void only_those_who_write_for_others_say_for_whom() {
        var body = "{\"title\":\"Ławka\",\"onBehalfOf\":\"" + SampleDoors.ADA + "\",\"via\":\"PAPER\"}";
        put(THING, body).expectStatus().isForbidden().expectBody().json("{\"field\":\"onBehalfOf\"}");
        doors.caller = new Caller(new Actor(Role.SCRIBE, "scribe:1", null), true);
        put(THING, body).expectStatus().isCreated();
        assertThat(((Sample.ProposeThing) doors.sent.getFirst()).via()).isEqualTo(Via.PAPER);
    }

    @Test
    void the_key_is_the_command_id_and_the_hash_tells_requests_apart() {
        var key = SampleDoors.key();
        for (var body : new String[] {
            "{\"title\":\"A\",\"track\":\"CITY\"}", "{\"track\":\"CITY\", \"title\":\"A\"}", "{\"title\":\"B\"}"
        }) {
            doors.client()
                    .put()
                    .uri(THING)
                    .header("Idempotency-Key", key.toString())
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange()
                    .expectStatus()
                    .isCreated();
        }
        assertThat(doors.envelopes).allMatch(envelope -> envelope.commandId().equals(key));
        assertThat(doors.envelopes.get(0).request())
                .isEqualTo(doors.envelopes.get(1).request());
        assertThat(doors.envelopes.get(0).request())
                .isNotEqualTo(doors.envelopes.get(2).request());
    }

    @Test
    void a_key_that_is_no_uuid_is_refused() {
        doors.client()
                .put()
                .uri(THING)
                .header("Idempotency-Key", "1-1-1-1-1")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"title\":\"A\"}")
                .exchange()
                .expectStatus()
                .isBadRequest();
        assertThat(doors.sent).isEmpty();
    }

    @Test
    void a_stranger_is_asked_to_join_and_a_guest_of_another_room_finds_nothing() {
        doors.caller = Caller.STRANGER;
        put(THING, "{\"title\":\"A\"}").expectStatus().isUnauthorized();
        doors.caller = new Caller(Caller.STRANGER.actor(), true);
        put(THING, "{\"title\":\"A\"}").expectStatus().isNotFound();
        assertThat(doors.sent).isEmpty();
    }

    @Test
    void a_log_that_cannot_write_now_says_when_to_come_back() {
        doors.answer = _ -> CompletableFuture.failedFuture(new LogUnavailableException("disk full"));
        put(THING, "{\"title\":\"A\"}")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "1");
    }

    @Test
    void copies_of_one_idea_count_as_one() {
        doors.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        var client = doors.client();
        for (int i = 0; i < 20; i++) {
            client.put()
                    .uri(THING)
                    .header("Idempotency-Key", "01900000-0000-7000-8000-000000000001")
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue("{\"title\":\"A\"}")
                    .exchange()
                    .expectStatus()
                    .isCreated();
        }
    }

    @Test
    void the_eleventh_idea_at_once_has_to_wait() {
        doors.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        var client = doors.client();
        for (int i = 0; i < 10; i++) {
            client.put()
                    .uri(THING)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue("{\"title\":\"A\"}")
                    .exchange()
                    .expectStatus()
                    .isCreated();
        }
        client.put()
                .uri(THING)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"title\":\"A\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals("Retry-After", "10");
    }
}
