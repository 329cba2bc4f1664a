package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret voting from inside and outside: on every screen, in every file, at every moment of the past. */
@Tag("full")
class SecrecyTest {

    /** Anybody's dots; budgets and limits are called otherwise, and one's own that were not placed are none. */
    private static final Pattern DOTS = Pattern.compile("\"dots\":(?!\\{})|\"tally\"");

    @Test
    void nobody_learns_who_voted_what_and_nobody_learns_a_total_before_the_end(@TempDir Path dataDir) throws Exception {
        String voting = Room.freshId();
        String first;
        String second;
        try (var narada = Product.start(dataDir, "--narada.limits.enabled=false")) {
            var facilitator = new Caller(narada.url());
            var room = Room.scheduled(narada, facilitator);
            var phones = room.join(room.open(0), 3);
            room.phase(0, "IDEAS");
            var need = phones.getFirst().need("Brak miejsca spotkań");
            first = phones.getFirst().idea("Klub sąsiadów", need);
            second = phones.get(1).idea("Dzień otwarty", need);
            facilitator
                    .put(room.path("/votings/" + voting), Map.of("ideaIds", List.of(first, second)))
                    .expect(201);
            var frames = watch(narada.url() + room.path("/board/live"));

            place(room, phones.get(0), voting, first, 3);
            place(room, phones.get(1), voting, first, 2);
            var last = place(room, phones.get(1), voting, second, 1);
            room.board(last);

            assertThat(looks(room, phones.get(2), last)).allSatisfy(SecrecyTest::tellsNoDots);
            assertThat(handedOut(room, phones)).allSatisfy(SecrecyTest::tellsNoDots);
            assertThat(phones.get(1).caller().get(data(room, phones.get(1))).body())
                    .contains("\"" + first + "\":2", "\"dotsLeft\":2");
            assertThat(bytes(dataDir)).allSatisfy(bytes -> hidesChoices(bytes, first, second));
            var closed = facilitator
                    .put(room.path("/votings/" + voting + "/state"), Map.of("state", "CLOSED"))
                    .done()
                    .get("position")
                    .asLong();

            var board = room.board(closed);
            assertThat(board.at("/voting/tally/0/dots").asInt()).isEqualTo(5);
            assertThat(board.at("/voting/tally/0/people").asInt()).isEqualTo(2);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> frames.stream().anyMatch(frame -> frame.contains("\"tally\"")));
            assertThat(frames.stream().takeWhile(frame -> !frame.contains("\"CLOSED\"")))
                    .isNotEmpty()
                    .allSatisfy(SecrecyTest::tellsNoDots);
            assertThat(past(room, closed - 1)).allSatisfy(SecrecyTest::tellsNoDots);
            assertThat(phones.get(2).caller().get(room.path("/mine")).body()).doesNotContainPattern(DOTS);
            assertThat(facilitator.get(room.path("/history?limit=1000")).body()).doesNotContainPattern(DOTS);
        }
        // The product is off: what is left on the disk, and no key to any of it.
        assertThat(bytes(dataDir)).allSatisfy(bytes -> hidesChoices(bytes, first, second));
        assertThat(bytesOf(dataDir, "keys"))
                .allSatisfy(bytes -> assertThat(bytes).doesNotContain("voting:" + voting));
    }

    /** What anybody but the voter is given as the voter's data. */
    private static List<String> handedOut(Room room, List<Room.Phone> phones) {
        return phones.stream()
                .flatMap(voter -> Stream.of(room.facilitator, phones.get(2).caller())
                        .filter(reader -> reader != voter.caller())
                        .map(reader -> reader.get(data(room, voter)).body()))
                .toList();
    }

    private static String data(Room room, Room.Phone voter) {
        return room.path("/participants/" + voter.participantId() + "/data");
    }

    private static long place(Room room, Room.Phone phone, String voting, String idea, int dots) {
        phone.caller()
                .put(
                        room.path("/sessions/" + room.sessions.getFirst() + "/attendance/" + phone.participantId()),
                        Map.of())
                .done();
        return phone.caller()
                .put(room.path("/votings/" + voting + "/dots/" + idea), Map.of("dots", dots))
                .done()
                .get("position")
                .asLong();
    }

    /** All that the facilitator, somebody else in the room and a stranger can look at now and at any time before. */
    private static List<String> looks(Room room, Room.Phone other, long position) {
        var pages = Stream.of(
                "/board",
                "/attendance",
                "/plan",
                "/agenda",
                "/history?limit=1000",
                "/exports/ideas.csv",
                "/exports/plan.csv");
        var now = pages.flatMap(page -> Stream.of(room.facilitator, other.caller())
                .map(caller -> caller.get(room.path(page)).body()));
        var mine = Stream.of(other.caller().get(room.path("/mine")).body());
        return Stream.of(now, mine, past(room, position).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static List<String> past(Room room, long position) {
        return LongStream.rangeClosed(1, position)
                .mapToObj(
                        at -> room.facilitator.get(room.path("/board?at=" + at)).body())
                .toList();
    }

    private static void tellsNoDots(String told) {
        assertThat(told).doesNotContainPattern(DOTS);
    }

    /** A choice in the clear, as it would be stored; the tally goes on with how many people. */
    private static void hidesChoices(String bytes, String... ideas) {
        for (var idea : ideas) {
            assertThat(bytes).doesNotContainPattern("\"dots\":\\d+,\"ideaId\":\"" + idea + "\"}");
        }
    }

    private static Queue<String> watch(String url) {
        var frames = new ConcurrentLinkedQueue<String>();
        Thread.ofVirtual().start(() -> {
            try (var http = HttpClient.newHttpClient()) {
                http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofLines())
                        .body()
                        .filter(line -> line.startsWith("data:"))
                        .forEach(frames::add);
            } catch (IOException | UncheckedIOException _) {
                // The product went off.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !frames.isEmpty());
        return frames;
    }

    private static List<String> bytes(Path dataDir) throws IOException {
        return bytesOf(dataDir, "");
    }

    private static List<String> bytesOf(Path dataDir, String name) throws IOException {
        try (var files = Files.walk(dataDir)) {
            var found = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(name))
                    .toList();
            assertThat(found).isNotEmpty();
            return found.stream().map(SecrecyTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
