package dev.narada.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.app.TurningClock;
import dev.narada.http.RequestRefused;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailureLimiterTest {

    private final TurningClock clock = new TurningClock();

    @Test
    void failures_are_counted_for_each_and_for_all_and_success_is_not() {
        var guesses = new FailureLimiter(true, 5, 60, 60, clock);
        for (int i = 0; i < 1_000; i++) {
            assertThat(guesses.attempt(() -> Optional.of("in"), "venue")).isPresent();
        }
        for (int i = 0; i < 5; i++) {
            assertThat(guesses.attempt(Optional::empty, "venue")).isEmpty();
        }
        assertThatThrownBy(() -> guesses.attempt(() -> Optional.of("in"), "venue"))
                .isInstanceOf(RequestRefused.class);
        assertThat(guesses.attempt(() -> Optional.of("in"), "home")).isPresent();
        for (int i = 0; i < 55; i++) {
            guesses.attempt(Optional::empty, "bot " + i);
        }
        assertThatThrownBy(() -> guesses.attempt(() -> Optional.of("in"), "home"))
                .isInstanceOf(RequestRefused.class);
        clock.turn(Duration.ofMinutes(1));
        assertThat(guesses.attempt(() -> Optional.of("in"), "venue")).isPresent();
    }

    @Test
    void known_phones_are_counted_among_themselves_and_never_stopped() {
        var guesses = new FailureLimiter(true, 5, 60, 3, clock);
        for (int i = 0; i < 3; i++) {
            assertThat(guesses.attemptElsewhere(() -> Optional.of("in"))).isPresent();
            assertThat(guesses.attemptElsewhere(Optional::empty)).isEmpty();
        }
        assertThat(guesses.attemptElsewhere(() -> Optional.of("in")))
                .as("not tried any more, and nobody can tell")
                .isEmpty();
        assertThat(guesses.attempt(() -> Optional.of("in"), "venue")).isPresent();
        clock.turn(Duration.ofMinutes(1));
        assertThat(guesses.attemptElsewhere(() -> Optional.of("in"))).isPresent();
    }
}
