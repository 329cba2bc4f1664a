package dev.narada.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.TurningClock;
import dev.narada.app.settings.Settings;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import dev.narada.log.Verdict;
import dev.narada.log.memory.InMemoryLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How far whoever guesses gets, by a clock that the test holds. */
class PasswordAttemptsTest {

    private static final String SIGNS = "ABCDEFGHJKLMNPRTUVWXYZ346789";

    private final TurningClock clock = new TurningClock();
    private final Access access = new Access(
            new InMemoryLog<Fact>(FactFormat.create(), clock),
            new Settings(Path.of("unused"), null, new Settings.Limits(true)),
            clock);

    private <T> boolean looks(Supplier<Optional<T>> attempt) {
        try {
            attempt.get();
            return true;
        } catch (RequestRefused _) {
            return false;
        }
    }

    @Test
    void codes_are_guessed_no_faster_than_six_hundred_a_minute_in_all() {
        var random = new Random(11);
        var looked = 0;
        var in = 0;
        var tries = 100_000;
        for (int i = 0; i < tries; i++) {
            var address = "10.0.%d.%d".formatted(i % 4, i % 250);
            var guess = new StringBuilder();
            random.ints(6, 0, SIGNS.length()).forEach(at -> guess.append(SIGNS.charAt(at)));
            var right = guess.toString().equals("K7M4RX".replace('7', '6'));
            if (looks(() -> access.codes.attempt(() -> right ? Optional.of("in") : Optional.empty(), address))) {
                looked++;
                in += right ? 1 : 0;
            }
            clock.turn(Duration.ofMillis(10));
        }
        var minutes = tries / 6_000 + 1;
        assertThat(in).isZero();
        assertThat(looked).isBetween(600, 600 * (minutes + 1));
        Verdict.of(
                "T5 guessing join codes",
                "seed 11, %d guesses from 1,000 addresses within %d min, %d looked at, %d in",
                tries,
                minutes,
                looked,
                in);
    }

    @Test
    void passwords_are_tried_ever_slower_and_the_owner_comes_in_meanwhile() {
        access.accounts.create("Ola", Role.OWNER, "correct horse battery", null);
        var browser = Token.fresh();
        access.familiar.welcome("ola", "192.0.2.1", browser);
        var looked = 0;
        var tries = 10_000;
        var owner = 0;
        for (int i = 0; i < tries; i++) {
            var sources = access.familiar.sources("ola", "203.0.113." + i % 50, null);
            if (looks(() -> access.passwords.attempt(Optional::empty, sources))) {
                looked++;
            }
            if (i % 1_000 == 999) {
                for (var from : List.of(
                        access.familiar.sources("ola", "192.0.2.1", null),
                        access.familiar.sources("ola", "198.51.100.1", browser))) {
                    var account =
                            access.passwords.attempt(() -> access.accounts.login("Ola", "correct horse battery"), from);
                    owner += account.isPresent() ? 1 : 0;
                }
            }
            clock.turn(Duration.ofMillis(100));
        }
        assertThat(looked).isLessThan(40);
        assertThat(owner).isEqualTo(20);
        Verdict.of(
                "T5b guessing passwords",
                "%d wrong ones from 50 addresses within %d min, %d looked at, 0 in; the owner signed in %d of %d times meanwhile",
                tries,
                tries / 600,
                looked,
                owner,
                20);
    }

    @Test
    void whose_own_browser_fails_waits_too() {
        var browser = Token.fresh();
        access.familiar.welcome("ola", "192.0.2.1", browser);
        var sources = access.familiar.sources("ola", "192.0.2.1", browser);
        for (int i = 0; i < 5; i++) {
            assertThat(looks(() -> access.passwords.attempt(Optional::empty, sources)))
                    .isTrue();
        }
        assertThat(looks(() -> access.passwords.attempt(Optional::empty, sources)))
                .isFalse();
        clock.turn(Duration.ofSeconds(1));
        assertThat(looks(() -> access.passwords.attempt(Optional::empty, sources)))
                .isTrue();
        clock.turn(Duration.ofSeconds(1));
        assertThat(looks(() -> access.passwords.attempt(Optional::empty, sources)))
                .isFalse();
    }
}
