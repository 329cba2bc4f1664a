package dev.narada.query.live;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.events.SecretChoice;
import dev.narada.events.VotingId;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.query.House;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.StatusAssertions;
import tools.jackson.databind.json.JsonMapper;

class LiveEndpointsTest {

    private static final FramePacing BRISK =
            new FramePacing(Duration.ofMillis(1), Duration.ofMillis(200), Duration.ofMillis(500), 3, 6, 50);

    private final House house = new House(BRISK);
    private long position;

    @BeforeEach
    void begin() {
        position = house.write(
                scheduled(), registered(ALA, "Ala", FIRST), new DoorOpened(W, FIRST), new SessionOpened(W, FIRST));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_snapshot_comes_first_and_then_what_changes() throws Exception {
        try (var phone = new Phone(house, "/board/live", "NOBODY", null)) {
            var first = phone.next();
            assertThat(first.event()).isEqualTo("snapshot");
            assertThat(first.id()).isEqualTo(String.valueOf(position));

            position = house.write(idea(1, "Kawiarenka", ALA));

            var second = phone.said();
            assertThat(second.event()).isEqualTo("delta");
            assertThat(second.json().get("changes").get("ideas")).hasSize(1);
            assertThat(second.json().get("changes").has("title")).isFalse();
        }
    }

    @Test
    void what_a_phone_has_merged_is_what_the_server_shows() throws Exception {
        try (var phone = new Phone(house, "/board/live", "FACILITATOR", null)) {
            for (var n = 1; n <= 30; n++) {
                house.write(idea(n, "Pomysł " + n, ALA), need(n, "Potrzeba " + n, ALA));
                position = house.write(endorsed(1 + n % 3, ALA));
            }

            assertThat(phone.viewAt(position)).isEqualTo(shown("/board", "FACILITATOR"));
        }
    }

    @Test
    void who_comes_back_gets_only_what_they_missed() throws Exception {
        String last;
        try (var phone = new Phone(house, "/board/live", "NOBODY", null)) {
            last = phone.next().id();
        }
        position = house.write(idea(1, "A", ALA), idea(2, "B", ALA));
        house.rooms().shown(W, position).join();

        try (var phone = new Phone(house, "/board/live", "NOBODY", last)) {
            var missed = phone.said();

            assertThat(missed.event()).isEqualTo("delta");
            assertThat(missed.json().get("changes").get("ideas")).hasSize(2);
        }
    }

    @Test
    void who_comes_back_after_too_long_gets_everything() throws Exception {
        try (var phone = new Phone(house, "/board/live", "NOBODY", "999999")) {
            assertThat(phone.next().event()).isEqualTo("snapshot");
        }
    }

    @Test
    void who_asks_to_resume_at_no_position_is_told_so_and_a_header_gone_wrong_gets_everything() throws Exception {
        for (var nonsense : List.of("yesterday", "-1", "")) {
            house.client()
                    .get()
                    .uri(house.url("/board/live?after=" + nonsense))
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.field")
                    .isEqualTo("after");
        }
        try (var phone = new Phone(house, "/board/live", "NOBODY", "yesterday")) {
            assertThat(phone.next().event()).isEqualTo("snapshot");
        }
    }

    @Test
    void who_leads_hears_how_long_taps_took_until_the_boards_showed_them() throws Exception {
        try (var phone = new Phone(house, "/board/live", "NOBODY", null)) {
            phone.viewAt(position);
            var since = System.nanoTime();
            position = house.write(idea(1, "Kawiarenka", ALA));
            house.live().tapped(W, position, since);
            phone.viewAt(position);

            await().untilAsserted(() -> latency("FACILITATOR")
                    .isOk()
                    .expectBody()
                    .jsonPath("$.taps")
                    .isEqualTo(1));
        }
        latency("PARTICIPANT:" + ALA).isNotFound();
        latency("NOBODY").isUnauthorized();
    }

    private StatusAssertions latency(String who) {
        return house.client()
                .get()
                .uri(house.url("/latency"))
                .header(House.WHO, who)
                .exchange()
                .expectStatus();
    }

    @Test
    void a_silent_line_says_that_it_is_alive() throws Exception {
        try (var phone = new Phone(house, "/attendance/live", "NOBODY", null)) {
            assertThat(phone.next().event()).isEqualTo("snapshot");
            assertThat(phone.next().event()).isEqualTo("comment");
        }
    }

    @Test
    void my_own_stream_is_silent_about_what_others_do() throws Exception {
        var voting = new VotingId(id(800));
        house.write(idea(1, "A", ALA), new VotingOpened(W, voting, FIRST, List.of(ideaId(1)), 5, 3, true, List.of()));
        try (var phone = new Phone(house, "/mine/live", "PARTICIPANT:" + ALA, null)) {
            assertThat(phone.viewAt(position).get("dotsLeft").asInt()).isEqualTo(5);
            house.write(registered(OLA, "Ola", FIRST));
            position = house.write(
                    new DotsPlaced(W, voting, ALA, new SecretChoice(new SecretChoice.Choice(ideaId(1), 2))));

            assertThat(phone.viewAt(position).get("dotsLeft").asInt()).isEqualTo(3);
        }
    }

    @Test
    void a_stranger_has_nothing_of_their_own() {
        house.client()
                .get()
                .uri(house.url("/mine/live"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void nothing_is_left_of_viewers_who_are_gone() throws Exception {
        var phones = new ArrayList<Phone>();
        for (var i = 0; i < 20; i++) {
            phones.add(new Phone(house, "/board/live", "NOBODY", null));
        }
        for (var phone : phones) {
            phone.next();
        }
        assertThat(house.live().viewers()).isEqualTo(20);

        phones.forEach(Phone::close);

        await().atMost(Duration.ofSeconds(10)).until(() -> house.live().viewers() == 0);
    }

    @Test
    void when_the_server_has_to_end_every_stream_ends_and_nobody_comes_in() throws Exception {
        try (var phone = new Phone(house, "/board/live", "NOBODY", null)) {
            phone.next();

            house.live().end();

            await().atMost(Duration.ofSeconds(10)).until(phone::ended);
            await().atMost(Duration.ofSeconds(10)).until(() -> house.live().viewers() == 0);
            house.client()
                    .get()
                    .uri(house.url("/board/live"))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503);
        }
    }

    @Test
    void one_stream_too_many_ends_the_oldest_of_the_device() throws Exception {
        var who = "PARTICIPANT:" + ALA;
        var oldest = new Phone(house, "/board/live", who, null);
        oldest.next();
        try (var second = new Phone(house, "/board/live", who, null);
                var third = new Phone(house, "/mine/live", who, null);
                var fourth = new Phone(house, "/attendance/live", who, null)) {
            assertThat(fourth.next().event()).isEqualTo("snapshot");

            await().atMost(Duration.ofSeconds(10)).until(oldest::ended);
            assertThat(second.ended() || third.ended()).isFalse();
        }
    }

    @Test
    void a_line_that_takes_nothing_is_cut_and_the_others_go_on() throws Exception {
        try (var stuck = new Socket();
                var phone = new Phone(house, "/board/live", "NOBODY", null)) {
            stuck.setReceiveBufferSize(2048);
            stuck.connect(new java.net.InetSocketAddress("127.0.0.1", house.port()));
            stuck.getOutputStream()
                    .write(("GET /api/workshops/" + W + "/board/live HTTP/1.1\r\nHost: x\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            await().atMost(Duration.ofSeconds(10)).until(() -> house.live().viewers() == 2);

            var n = 0;
            while (house.live().viewers() == 2 && n < 400) {
                n++;
                position = house.write(need(n, "x".repeat(3_000), ALA));
                phone.viewAt(position);
            }

            await().atMost(Duration.ofSeconds(10)).until(() -> house.live().viewers() == 1);
            assertThat(phone.viewAt(position).get("needs")).hasSize(n);
        }
    }

    private Object shown(String path, String who) {
        var bytes = house.client()
                .get()
                .uri(house.url(path + "?min=" + position))
                .header(House.WHO, who)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new JsonMapper().readTree(bytes);
    }
}
