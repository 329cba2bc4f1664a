package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What goes over the line, byte by byte, and what becomes of the line. */
class WireTest {

    private static final String HOST = "Host: localhost\r\nAccept-Language: en\r\n";
    private static final String WRITE = HOST + "X-Narada: 1\r\nContent-Type: application/json\r\n";

    private static House house;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    @AfterEach
    void onlyWhisper() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(log);
        assertThat(log.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .isEmpty();
    }

    private static RawLine line() {
        return new RawLine(house.url());
    }

    private static String withBody(String method, String path, String headers, int size) {
        return method + " " + path + " HTTP/1.1\r\n" + headers + "Content-Length: " + size + "\r\n\r\n";
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /favicon.ico, 404",
        "GET, /assets/none.js, 404",
        "GET, /, 200",
        "GET, /nowhere, 404",
        "PUT, /api/workshops/none/pause, 401",
        "PATCH, /api/me, 405",
        "PUT, /api/accounts/anna, 401",
        "POST, /api/login, 400",
        "GET, /api/me, 200",
        "GET, /api/setup, 200"
    })
    void a_body_that_comes_after_its_head_leaves_nothing_on_the_line(String method, String path, int status) {
        try (var line = line()) {
            for (int n = 0; n < 60; n++) {
                var known = n % 2 == 0 ? WRITE : WRITE + "Cookie: narada=none\r\n";
                line.send(withBody(method, path, known, 1_000))
                        .send("x".repeat(400))
                        .send("x".repeat(600));
                assertThat(line.answer().status()).isEqualTo(status);
            }
        }
    }

    /** However late the rest comes: while one line waits for it, another is served. */
    @Test
    void an_answer_waits_for_the_body_and_not_the_other_way_round() {
        try (var line = line();
                var other = line()) {
            for (int n = 0; n < 20; n++) {
                line.send(withBody("PUT", "/api/accounts/anna", WRITE + "Cookie: narada=none\r\n", 10_000))
                        .send("x".repeat(5_000));
                other.send("GET /api/me HTTP/1.1\r\n" + HOST + "Cookie: narada=none\r\n\r\n");
                assertThat(other.answer().status()).isEqualTo(200);
                line.send("x".repeat(5_000));
                assertThat(line.answer().status()).isEqualTo(401);
            }
        }
    }

    @Test
    void a_body_in_chunks_leaves_nothing_on_the_line_either() {
        try (var line = line()) {
            for (int n = 0; n < 60; n++) {
                line.send("POST /nowhere HTTP/1.1\r\n" + WRITE + "Transfer-Encoding: chunked\r\n\r\n")
                        .send("3e8\r\n" + "x".repeat(500))
                        .send("x".repeat(500) + "\r\n")
                        .send("0\r\n\r\n");
                assertThat(line.answer().status()).isEqualTo(404);
            }
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_and_the_line_goes_on() {
        try (var line = line()) {
            line.send(withBody("POST", "/api/login", WRITE, 200_000)).send("x".repeat(200_000));
            assertThat(line.answer().status()).isEqualTo(413);
            line.send("POST /api/login HTTP/1.1\r\n" + WRITE + "Transfer-Encoding: chunked\r\n\r\n");
            IntStream.range(0, 30).forEach(_ -> line.send("1000\r\n" + "x".repeat(4096) + "\r\n"));
            line.send("0\r\n\r\n");
            assertThat(line.answer().status()).isEqualTo(413);
            line.send("GET /api/me HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(line.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void a_body_of_more_than_anybody_reads_is_refused_before_it_comes() {
        try (var line = line()) {
            line.send(withBody("POST", "/api/login", WRITE, 100_000_000));
            var answer = line.answer();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.header("Connection")).isEqualTo("close");
            assertThat(line.isOver()).isTrue();
        }
    }

    @Test
    void requests_in_a_row_are_answered_in_their_order() {
        try (var line = line()) {
            var me = "GET /api/me HTTP/1.1\r\n" + HOST + "\r\n";
            var refused = withBody("POST", "/nowhere", WRITE, 5) + "12345";
            line.send((me + refused).repeat(40));
            for (int n = 0; n < 40; n++) {
                assertThat(line.answer().status()).isEqualTo(200);
                assertThat(line.answer().status()).isEqualTo(404);
            }
        }
    }

    @Test
    void who_asks_first_whether_to_go_on_is_told() {
        try (var line = line()) {
            line.send(withBody("POST", "/api/login", WRITE + "Expect: 100-continue\r\n", 10));
            assertThat(line.answer().status()).isEqualTo(100);
            line.send("{ broken }");
            assertThat(line.answer().status()).isEqualTo(400);
            line.send(withBody("POST", "/api/login", WRITE + "Expect: 100-continue\r\n", 20_000));
            assertThat(line.answer().status()).isEqualTo(413);
            assertThat(line.isOver()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONSENSE|400|REQUEST_INVALID",
                "GET / HTTP/9.9|400|REQUEST_INVALID",
                "GET /api/me?at=%zz HTTP/1.1|400|REQUEST_INVALID",
                "GET /%zz HTTP/1.1|400|REQUEST_INVALID",
                "GET /a b HTTP/1.1|400|REQUEST_INVALID"
            })
    void what_cannot_be_understood_is_told_so_and_closed(String request, int status, String code) {
        for (var language : new String[] {"en", "pl"}) {
            try (var line = line()) {
                line.send(request + "\r\nHost: localhost\r\nAccept-Language: " + language + "\r\n\r\n");
                var answer = line.answer();
                assertThat(answer.status()).isEqualTo(status);
                assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
                assertThat(answer.body()).contains(code);
                assertThat(line.isOver()).isTrue();
            }
        }
    }

    @Test
    void a_mistyped_address_is_answered_in_the_language_of_who_asks() {
        try (var polish = line();
                var english = line()) {
            polish.send("GET /api/me?at=%zz HTTP/1.1\r\nHost: localhost\r\nAccept-Language: pl\r\n\r\n");
            english.send("GET /api/me?at=%zz HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n\r\n");
            assertThat(polish.answer().body()).contains("Niewłaściwe żądanie");
            assertThat(english.answer().body()).contains("Malformed request");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "localhost:port", "[::1", "a/b"})
    void a_host_that_is_none_is_refused(String host) {
        try (var line = line()) {
            line.send("GET /api/me HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
            assertThat(line.answer().status()).isEqualTo(400);
        }
    }

    @Test
    void what_is_too_long_is_refused_by_its_own_name() {
        try (var address = line();
                var header = line()) {
            address.send("GET /" + "a".repeat(10_000) + " HTTP/1.1\r\n" + HOST + "\r\n");
            header.send("GET /api/me HTTP/1.1\r\n" + HOST + "X-Long: " + "a".repeat(60_000) + "\r\n\r\n");
            assertThat(address.answer().status()).isEqualTo(414);
            var answer = header.answer();
            assertThat(answer.status()).isEqualTo(431);
            assertThat(answer.body()).contains("HEADERS_TOO_LARGE");
        }
    }

    @Test
    void a_bad_chunk_is_refused_and_the_line_closed() {
        try (var line = line()) {
            line.send("POST /api/login HTTP/1.1\r\n" + WRITE + "Transfer-Encoding: chunked\r\n\r\nnonsense\r\n{}\r\n");
            assertThat(line.answer().status()).isEqualTo(400);
            assertThat(line.isOver()).isTrue();
        }
    }
}
