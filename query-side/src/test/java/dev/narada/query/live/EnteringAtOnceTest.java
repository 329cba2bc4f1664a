package dev.narada.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Paused;
import dev.narada.log.Verdict;
import dev.narada.query.House;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * P22: a room that enters at once sees at once. There is no heartbeat that could help, and the workshop changes while
 * they come.
 */
@Tag("full")
class EnteringAtOnceTest {

    private static final FramePacing NO_HEARTBEAT = new FramePacing(
            Duration.ofMillis(200), Duration.ofHours(1), Duration.ofHours(1), 1_000_000, 1_000_000, 1_000_000);
    private static final int ROOMS = Integer.getInteger("narada.rooms", 100);
    private static final int OVER_HTTP = 6;
    private static final int PATIENCE_MILLIS = 60_000;

    @Test
    void each_has_its_first_frame_and_whoever_comes_back_has_the_latest() throws Exception {
        var slowest = 0L;
        var streams = 0;
        var back = 0;
        try (var crowd = new Crowd(NO_HEARTBEAT)) {
            for (int room = 0; room < ROOMS; room++) {
                var workshop = crowd.announce(room);
                var size = room % 2 == 0 ? 300 : 1_000;
                for (int turn = 0; turn < 3; turn++) {
                    var kind = Crowd.KINDS.get((room * 3 + turn) % Crowd.KINDS.size());
                    var first = crowd.enter(workshop, kind, size, null);
                    slowest = Math.max(slowest, crowd.allSeen(first));
                    var had = first.getFirst().position();
                    crowd.leave(first);
                    var latest = crowd.happens(workshop);
                    var again = crowd.enter(workshop, kind, size / 10, had);
                    slowest = Math.max(slowest, crowd.allSeen(again));
                    assertThat(again).as("%s", kind).allMatch(each -> kind.quiet() || each.position() >= latest);
                    crowd.leave(again);
                    streams += first.size();
                    back += again.size();
                }
            }
        }
        var http = overHttp();
        Verdict.of(
                "P22 a room that enters at once",
                "%d rooms of 300 and 1,000, %,d streams of %d kinds, each with its first frame, after %d ms at most;"
                        + " %,d came back, each with the latest; over HTTP %d rooms of 300, after %d ms at most",
                ROOMS,
                streams,
                Crowd.KINDS.size(),
                slowest,
                back,
                OVER_HTTP,
                http);
    }

    private static long overHttp() throws Exception {
        var slowest = 0L;
        try (var house = new House(NO_HEARTBEAT);
                var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int room = 0; room < OVER_HTTP; room++) {
                var workshop = Crowd.announce(house.log, room);
                var view = List.of("board", "attendance").get(room % 2);
                var waits = new ArrayList<Callable<Long>>();
                for (int phone = 0; phone < 300; phone++) {
                    waits.add(() -> firstFrame(house, workshop, view));
                }
                var coming = waits.stream().map(phones::submit).toList();
                house.write(new Paused(workshop));
                for (var each : coming) {
                    slowest = Math.max(slowest, waited(each));
                }
            }
        }
        return slowest;
    }

    private static long waited(Future<Long> phone) throws InterruptedException {
        try {
            return phone.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a phone saw nothing", e.getCause());
        }
    }

    private static long firstFrame(House house, WorkshopId workshop, String view) throws IOException {
        var start = System.nanoTime();
        try (var phone = new Socket("127.0.0.1", house.port())) {
            phone.setSoTimeout(PATIENCE_MILLIS);
            phone.getOutputStream()
                    .write(("GET /api/workshops/" + workshop + "/" + view + "/live HTTP/1.1\r\nHost: x\r\n" + House.WHO
                                    + ": FACILITATOR\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var in = new BufferedReader(new InputStreamReader(phone.getInputStream(), StandardCharsets.UTF_8));
            assertThat(in.readLine()).isEqualTo("HTTP/1.1 200 OK");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("event: snapshot")) {
                    return Duration.ofNanos(System.nanoTime() - start).toMillis();
                }
            }
            throw new IOException("closed without a frame");
        }
    }
}
