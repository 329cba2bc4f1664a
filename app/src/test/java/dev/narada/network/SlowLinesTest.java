package dev.narada.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.app.House;
import dev.narada.http.Role;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two thousand lines that send a sign now and then, or nothing, are all cut while everybody else is served. */
@Tag("full")
class SlowLinesTest {

    private static final int EACH = 500;
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final String BODY = "POST /api/login HTTP/1.1\r\nHost: localhost\r\nX-Narada: 1\r\nContent-Type:"
            + " application/json\r\nContent-Length: 9999\r\n\r\n";

    /** How a line begins, and what it goes on with. */
    private record Way(String begins, String goesOn) {}

    private static final List<Way> WAYS = List.of(
            new Way("", ""),
            new Way("GET /api/me HTTP/1.1\r\nX-Slow: ", "x"),
            new Way(BODY, " "),
            new Way("GET /api/me HTTP/1.1\r\nHost: localhost\r\n\r\n", ""));

    private record Line(SocketChannel channel, Way way) {

        /** Says a little more; whether the server has closed the line meanwhile. */
        boolean isCut() {
            try {
                channel.write(ByteBuffer.wrap(way.goesOn().getBytes(ISO_8859_1)));
                var heard = ByteBuffer.allocate(4_096);
                return channel.read(heard) < 0;
            } catch (IOException _) {
                return true;
            }
        }
    }

    @Test
    void slow_lines_are_cut_and_the_others_served() throws Exception {
        try (var house = House.open(
                        "--narada.patience.head=4s",
                        "--narada.patience.body=6s",
                        "--narada.patience.idle=8s",
                        "--narada.limits.enabled=false");
                var http = HttpClient.newHttpClient();
                var beside = Executors.newScheduledThreadPool(2)) {
            var workshop = "/api/workshops/" + UUID.randomUUID();
            var owner = house.keys().account(Role.OWNER, null);
            house.call("PUT", workshop, owner, House.announced(UUID.randomUUID().toString()))
                    .expectStatus()
                    .isCreated();
            var board = HttpRequest.newBuilder(URI.create(house.url() + workshop + "/board"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            var served = new AtomicInteger();
            var failed = new AtomicInteger();
            var others = beside.scheduleWithFixedDelay(
                    () -> (isServed(http, board) ? served : failed).incrementAndGet(), 0, 20, TimeUnit.MILLISECONDS);

            var lines = open(house);
            var all = lines.size();
            await().atMost(LONGEST).pollInterval(Duration.ofMillis(200)).until(() -> {
                lines.removeIf(Line::isCut);
                return lines.isEmpty();
            });
            await().atMost(LONGEST).until(() -> served.get() >= 100);
            others.cancel(false);

            assertThat(failed).hasValue(0);
            System.out.printf(
                    "T9 slow lines: %,d lines that bring nothing, a head, a body or no further request, %,d cut,"
                            + " %,d boards read meanwhile, 0 refused%n",
                    all, all - lines.size(), served.get());
        }
    }

    private static boolean isServed(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<Line> open(House house) throws IOException {
        var url = URI.create(house.url());
        var lines = new ArrayList<Line>();
        for (int n = 0; n < EACH; n++) {
            for (var way : WAYS) {
                var channel = SocketChannel.open(new InetSocketAddress(url.getHost(), url.getPort()));
                channel.write(ByteBuffer.wrap(way.begins().getBytes(ISO_8859_1)));
                channel.configureBlocking(false);
                lines.add(new Line(channel, way));
            }
        }
        return lines;
    }
}
