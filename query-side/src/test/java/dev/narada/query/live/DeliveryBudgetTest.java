package dev.narada.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How long frames wait for those before them to be paid for. */
class DeliveryBudgetTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long start = System.nanoTime() + SECOND;
    private final DeliveryBudget budget = new DeliveryBudget(1_000);

    @Test
    void while_little_is_delivered_nothing_waits() {
        for (int change = 0; change < 100; change++) {
            var now = start + change * SECOND / 20;
            assertThat(budget.restNanos(now)).isZero();
            budget.spend(20, now);
        }
    }

    @Test
    void a_frame_for_very_many_makes_the_next_wait_until_it_is_paid_for() {
        budget.spend(600, start);

        // A tenth of a second was saved.
        assertThat(budget.restNanos(start)).isEqualTo(SECOND / 2);
        assertThat(budget.restNanos(start + SECOND / 2)).isZero();
    }

    @Test
    void no_more_is_saved_than_a_moments_worth() {
        var late = start + 3_600 * SECOND;
        budget.spend(200, late);

        assertThat(budget.restNanos(late)).isEqualTo(SECOND / 10);
    }
}
