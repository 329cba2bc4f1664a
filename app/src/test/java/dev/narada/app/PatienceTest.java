package dev.narada.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.http.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Lines that bring nothing are cut in time, and those that only listen are not. */
class PatienceTest {

    private static final String HOST = "Host: localhost\r\nX-Narada: 1\r\nContent-Type: application/json\r\n";
    private static House house;

    @BeforeAll
    static void open() {
        house = House.open(
                "--narada.patience.head=300ms", "--narada.patience.body=400ms", "--narada.patience.idle=500ms");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static RawLine line() {
        return new RawLine(house.url());
    }

    @Test
    void a_line_on_which_nothing_ever_comes_is_closed() {
        try (var line = line()) {
            assertThat(line.isOver()).isTrue();
        }
    }

    @Test
    void a_head_that_does_not_end_is_refused_and_closed() {
        try (var line = line()) {
            line.send("GET /api/me HTTP/1.1\r\nHost: local");
            assertThat(line.answer().status()).isEqualTo(408);
            assertThat(line.isOver()).isTrue();
        }
    }

    @Test
    void a_second_head_has_no_more_time_than_the_first() {
        try (var line = line()) {
            line.send("GET /api/me HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(line.answer().status()).isEqualTo(200);
            line.send("GET /api/me HTTP/1.1\r\nHost: local");
            assertThat(line.answer().status()).isEqualTo(408);
        }
    }

    @Test
    void a_body_that_does_not_come_is_refused_and_closed() {
        try (var line = line()) {
            line.send("POST /api/login HTTP/1.1\r\n" + HOST + "Content-Length: 100\r\n\r\n{");
            var answer = line.answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.body()).contains("TOO_SLOW");
            assertThat(line.isOver()).isTrue();
        }
    }

    @Test
    void a_kept_line_may_rest_for_a_while_only() {
        try (var line = line()) {
            line.send("GET /api/me HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(line.answer().status()).isEqualTo(200);
            assertThat(line.isOver()).isTrue();
        }
    }

    @Test
    void a_line_that_listens_to_the_board_is_not_idle() {
        var workshop = "/api/workshops/" + UUID.randomUUID();
        var owner = house.keys().account(Role.OWNER, null);
        put(workshop, owner, House.announced(UUID.randomUUID().toString()));
        try (var listening = line()) {
            listening.send("GET " + workshop + "/board/live HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(listening.answer().status()).isEqualTo(200);
            for (int n = 0; n < 3; n++) {
                a_kept_line_may_rest_for_a_while_only();
            }
            put(workshop + "/pause", owner, Map.of("paused", true));
            listening.until("\"paused\":true");
        }
    }

    /** A client that takes its time to send its first request would be cut here. */
    private static void put(String path, String cookie, Map<String, ?> body) {
        var json = JsonMapper.shared().writeValueAsString(body);
        var size = json.getBytes(UTF_8).length;
        try (var line = line()) {
            line.send("PUT " + path + " HTTP/1.1\r\n" + HOST + "Cookie: " + cookie + "\r\nContent-Length: " + size
                    + "\r\n\r\n" + new String(json.getBytes(UTF_8), ISO_8859_1));
            assertThat(line.answer().status()).isBetween(200, 201);
        }
    }
}
