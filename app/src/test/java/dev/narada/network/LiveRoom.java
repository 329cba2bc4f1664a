package dev.narada.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.acceptance.Caller;
import dev.narada.acceptance.Product;
import dev.narada.acceptance.Room;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A meeting at the product, in which everybody has a phone that shows the board and taps support on ideas. */
final class LiveRoom implements AutoCloseable {

    private static final int IDEAS = 20;
    private static final int PAGE = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Witness witness = new Witness();
    final List<LivePhone> phones;
    final Room room;
    final URI board;
    private final List<String> ideas;
    private final List<LiveTaps> people;
    private final Random dice;
    private final Server server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();

    LiveRoom(Product narada, int size, long seed) {
        dice = new Random(seed);
        room = Room.scheduled(narada, new Caller(narada.url()));
        server = new Server(narada.url(), Map.of());
        var code = room.open(0);
        room.phase(0, "IDEAS");
        ideas = IntStream.range(0, IDEAS).mapToObj(this::idea).toList();
        board = URI.create(narada.url() + room.path("/board/live"));
        phones = room.join(code, size).stream()
                .map(phone -> phone.caller().cookies())
                .map(cookie -> new LivePhone(http, board, cookie, witness, new Random(dice.nextLong())))
                .toList();
        people = phones.stream()
                .map(phone -> new LiveTaps(server, phone.cookie, room.path(""), ideas, new Random(dice.nextLong())))
                .toList();
        var begun = System.nanoTime();
        phones.forEach(phone -> threads.submit(phone::follows));
        awaitLive(begun);
    }

    /** Everybody begins to tap. */
    Tapping taps(double perSecond) {
        return new Tapping(people, perSecond, threads);
    }

    /** Until everybody has had a frame on a line that was opened after that, by {@link System#nanoTime()}. */
    void awaitLive(long since) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(phones.stream()
                                .filter(phone -> phone.liveSince() == 0 || phone.liveSince() - since < 0)
                                .map(LivePhone::trouble))
                        .as("what keeps phones from being live")
                        .isEmpty());
    }

    /** Until so many more taps have been answered. */
    void awaitTaps(int more) {
        var before = answers();
        await().atMost(PATIENCE.multipliedBy(2)).until(() -> answers() >= before + more);
    }

    private long answers() {
        return people.stream().mapToLong(person -> person.answers.sum()).sum();
    }

    long tries() {
        return people.stream().mapToLong(person -> person.tries.sum()).sum();
    }

    /** All that was answered stands on record once and nothing else does, and every screen shows what it comes to. */
    void verify(List<LiveTaps.Done> done) {
        var positions = done.stream().map(LiveTaps.Done::position).sorted().toList();
        assertThat(new HashSet<>(positions)).hasSameSizeAs(positions);
        assertThat(supportOnRecord()).isEqualTo(positions);
        var last = positions.getLast();
        await().atMost(PATIENCE).until(() -> phones.stream().allMatch(phone -> phone.position() >= last));
        var board = board("?min=" + positions.getLast());
        ideas.forEach(idea -> assertThat(supporters(board, idea))
                .isEqualTo(
                        people.stream().filter(person -> person.supports(idea)).count()));
        assertThat(phones).extracting(LivePhone::view).containsOnly(board);
        witness.saw(position -> board("?at=" + position), dice);
    }

    /** Until every screen is at the last of these. */
    void awaitSeen(List<LiveTaps.Done> done) {
        var last = done.stream().mapToLong(LiveTaps.Done::position).max().orElseThrow();
        await().atMost(PATIENCE).until(() -> phones.stream().allMatch(phone -> phone.position() >= last));
    }

    private List<Long> supportOnRecord() {
        var positions = new ArrayList<Long>();
        for (long after = 0; after >= 0; ) {
            var page = room.facilitator
                    .get(room.path("/history?limit=" + PAGE + "&after=" + after))
                    .done();
            page.get("items").forEach(fact -> {
                if (fact.get("type").asString().contains("ndorse")) {
                    positions.add(fact.get("position").asLong());
                }
            });
            after = page.has("next") ? page.get("next").asLong() : -1;
        }
        return positions;
    }

    private JsonNode board(String when) {
        var tap = new Tap(UUID.randomUUID(), "GET", room.path("/board" + when), null);
        return JsonMapper.shared()
                .readTree(server.send(tap, phones.getFirst().cookie).body());
    }

    private static long supporters(JsonNode board, String idea) {
        return board.get("ideas")
                .valueStream()
                .filter(each -> each.get("ideaId").asString().equals(idea))
                .mapToLong(each -> each.get("endorsements").asLong())
                .sum();
    }

    private String idea(int number) {
        var idea = Room.freshId();
        room.facilitator
                .put(room.path("/ideas/" + idea), Map.of("title", "Dom otwarty dla wszystkich, numer " + number))
                .expect(201);
        return idea;
    }

    @Override
    public void close() {
        phones.forEach(LivePhone::leaves);
        threads.shutdownNow();
        http.shutdownNow();
        server.close();
    }
}
