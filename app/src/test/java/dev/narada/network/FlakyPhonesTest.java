package dev.narada.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.House;
import dev.narada.app.TurningClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;

/** A tap on a flaky phone takes effect once, and every repeat of it gets the first answer, however late. */
@Tag("full")
class FlakyPhonesTest {

    private static final int PHONES = 1_000;
    private static final int TAPS = 20;
    private static final int AT_LEAST = 45_000;
    private static final String NO_LIMITS = "--narada.limits.enabled=false";

    private final TurningClock clock = new TurningClock();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void every_tap_takes_effect_once_whatever_the_network_does(@TempDir Path directory) {
        var seed = new Random().nextLong();
        Hall hall;
        List<Phone> phones;
        Map<UUID, Answer> answers;
        long attempts;
        long tail;
        try (var house = House.on(directory, clock, NO_LIMITS);
                var server = new Server(house.url(), Map.of())) {
            hall = new Hall(house);
            phones = phones(house, hall, server, seed);
            var before = house.log.tail();

            all(phones, Phone::sendsAll);
            answers = server.answers();
            attempts = server.attempts.sum();
            assertThat(attempts).isGreaterThanOrEqualTo(AT_LEAST);
            assertThat(commandsOnRecord(house, hall, before)).hasSize(PHONES * (TAPS - 1));
            theBoardShowsEachOnce(house, hall);

            all(phones, phone -> anotherBodyUnderTheSameIdIsRefused(phone, server));
            hall.show(house, true);
            tail = house.log.tail();
        }

        clock.turn(Duration.ofDays(7));
        try (var house = House.on(directory, clock, NO_LIMITS);
                var server = new Server(house.url(), answers)) {
            all(phones, phone -> phone.taps.forEach(tap -> server.ask(tap, phone.cookie)));
            assertThat(house.log.tail()).isEqualTo(tail);
        }
        System.out.printf(
                "P2 flaky phones: seed %d, %,d phones x %d commands, %,d attempts, %,d outcomes, 0 lost, 0 doubled,"
                        + " the same answers again after 7 days and a restart%n",
                seed, PHONES, TAPS, attempts, answers.size());
    }

    private List<Phone> phones(House house, Hall hall, Server server, long seed) {
        return IntStream.range(0, PHONES)
                .mapToObj(n -> new Phone(hall.phone(house), hall.twentyTaps(), new Random(seed + n), server, threads))
                .toList();
    }

    private void all(List<Phone> phones, Consumer<Phone> act) {
        phones.stream()
                .map(phone -> CompletableFuture.runAsync(() -> act.accept(phone), threads))
                .toList()
                .forEach(CompletableFuture::join);
    }

    /** One entry per commit: a command that took effect twice would stand here twice. */
    private static List<UUID> commandsOnRecord(House house, Hall hall, long after) {
        var commands = new ArrayList<UUID>();
        house.log.read(
                hall.ledger(), after, commit -> commands.add(commit.getFirst().command()));
        assertThat(commands).doesNotHaveDuplicates();
        return commands;
    }

    private static void theBoardShowsEachOnce(House house, Hall hall) {
        var board = house.client()
                .get()
                .uri(hall.path + "/board?min=" + house.log.tail())
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
        board.jsonPath("$.needs.length()").isEqualTo(Hall.SHARED + 5 * PHONES);
        board.jsonPath("$.ideas.length()").isEqualTo(Hall.SHARED + 5 * PHONES);
        hall.needs.forEach(id -> board.jsonPath("$.needs[?(@.needId=='" + id + "')].endorsements")
                .isEqualTo(PHONES));
        hall.ideas.forEach(id -> board.jsonPath("$.ideas[?(@.ideaId=='" + id + "')].endorsements")
                .isEqualTo(id.equals(hall.ideas.getLast()) ? 0 : PHONES));
    }

    private static void anotherBodyUnderTheSameIdIsRefused(Phone phone, Server server) {
        var other = server.send(phone.taps.getFirst().saying("{\"title\":\"Zupełnie coś innego\"}"), phone.cookie);
        assertThat(other.status()).isEqualTo(422);
    }
}
