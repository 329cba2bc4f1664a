package dev.narada.query.live;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.events.workshop.Paused;
import dev.narada.query.House;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stream on its connection, byte by byte. */
class ChannelLineTest {

    private static final int PATIENCE_MILLIS = 10_000;

    private final House house = new House(FramePacing.USUAL);

    @BeforeEach
    void schedule() {
        house.write(scheduled());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({"HTTP/1.1, keep-alive, true", "HTTP/1.1, close, true", "HTTP/1.0, close, false"})
    void a_stream_goes_on_whatever_would_become_of_the_connection_after_an_answer(
            String version, String connection, boolean chunked) throws Exception {
        try (var line = new Raw("GET", version, connection)) {
            var head = line.head();
            line.readTo("event: snapshot");

            house.write(new Paused(W));
            line.readTo("event: delta");

            assertThat(head.getFirst()).startsWith("HTTP/1.").endsWith("200 OK");
            assertThat(head)
                    .contains("connection: close")
                    .anyMatch(each -> each.startsWith("content-type: text/event-stream"));
            assertThat(head.contains("transfer-encoding: chunked")).isEqualTo(chunked);
            assertThat(head).noneMatch(each -> each.startsWith("content-length"));
        }
        await().until(() -> house.live().viewers() == 0);
    }

    @Test
    void an_end_is_the_end_of_the_answer_and_then_of_the_connection() throws Exception {
        try (var line = new Raw("GET", "HTTP/1.1", "keep-alive")) {
            line.head();
            line.readTo("event: snapshot");

            house.live().end();

            assertThat(line.rest()).endsWith("0", "");
        }
        await().until(() -> house.live().viewers() == 0);
    }

    @Test
    void what_is_asked_for_behind_a_stream_on_its_connection_does_not_disturb_it() throws Exception {
        try (var line = new Raw("GET", "HTTP/1.1", "keep-alive")) {
            line.ask("GET", "HTTP/1.1", "keep-alive");
            line.head();
            line.readTo("event: snapshot");
            line.ask("GET", "HTTP/1.1", "keep-alive");
            house.write(new Paused(W));
            line.readTo("event: delta");

            house.live().end();

            assertThat(line.rest()).noneMatch(each -> each.startsWith("HTTP/1.1"));
        }
        await().until(() -> house.live().viewers() == 0);
    }

    @Test
    void the_head_alone_is_no_stream() throws Exception {
        try (var line = new Raw("HEAD", "HTTP/1.1", "keep-alive")) {
            assertThat(line.head()).anyMatch(each -> each.startsWith("content-type: text/event-stream"));
            assertThat(house.live().viewers()).isZero();

            line.ask("HEAD", "HTTP/1.1", "keep-alive");
            assertThat(line.head().getFirst()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    private final class Raw implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;

        Raw(String method, String version, String connection) throws IOException {
            socket = new Socket("127.0.0.1", house.port());
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            ask(method, version, connection);
        }

        void ask(String method, String version, String connection) throws IOException {
            var request = "%s /api/workshops/%s/board/live %s\r\nHost: x\r\nConnection: %s\r\n\r\n"
                    .formatted(method, W, version, connection);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        }

        List<String> head() throws IOException {
            var head = new ArrayList<String>();
            for (var line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
                head.add(head.isEmpty() ? line : line.toLowerCase(Locale.ROOT));
            }
            return head;
        }

        void readTo(String wanted) throws IOException {
            for (var line = in.readLine(); !line.equals(wanted); line = in.readLine()) {}
        }

        List<String> rest() throws IOException {
            var rest = new ArrayList<String>();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                rest.add(line);
            }
            return rest;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
