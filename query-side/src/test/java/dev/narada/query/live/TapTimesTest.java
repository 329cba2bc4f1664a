package dev.narada.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TapTimesTest {

    private final AtomicLong now = new AtomicLong(millis(1_000));
    private final TapTimes times = new TapTimes(now::get);

    @Test
    void a_tap_took_until_the_first_board_that_shows_it() {
        times.tapped(7, tick(0));
        times.tapped(8, tick(10));
        tick(10);
        times.shown(8, 0);
        tick(500);
        times.shown(9, 0);

        assertThat(times.lately()).isEqualTo(new Latency(2, 10, 20));
    }

    @Test
    void half_of_a_hundred_and_all_but_one_of_them() {
        for (int tap = 1; tap <= 100; tap++) {
            times.tapped(tap, tick(0));
            tick(tap);
            times.shown(tap, 0);
        }

        assertThat(times.lately()).isEqualTo(new Latency(100, 50, 99));
    }

    @Test
    void a_tap_that_nobody_was_there_to_see_does_not_count() {
        times.tapped(7, tick(0));
        var opened = tick(5_000);
        tick(10);
        times.shown(8, opened);

        assertThat(times.lately()).isEqualTo(new Latency(0, null, null));
    }

    @Test
    void what_is_not_shown_yet_does_not_count_and_what_is_long_ago_no_more() {
        times.tapped(7, tick(0));
        times.shown(7, 0);
        tick(Duration.ofMinutes(6).toMillis());
        times.tapped(8, tick(0));

        assertThat(times.lately().taps()).isZero();

        tick(3);
        times.shown(8, 0);
        assertThat(times.lately()).isEqualTo(new Latency(1, 3, 3));
    }

    @Test
    void no_more_than_some_thousand_are_kept() {
        for (int tap = 1; tap <= 3_000; tap++) {
            times.tapped(tap, tick(1));
            times.shown(tap, 0);
        }

        assertThat(times.lately().taps()).isEqualTo(1_024);
    }

    private long tick(long millis) {
        return now.addAndGet(millis(millis));
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
