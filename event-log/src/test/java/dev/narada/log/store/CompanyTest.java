package dev.narada.log.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whom the writer waits for before it flushes. */
class CompanyTest {

    private final Company company = new Company();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void who_is_alone_is_not_kept_waiting() {
        company.underway();

        company.await(1, looks::incrementAndGet);

        assertThat(looks).hasValue(0);
    }

    @Test
    void all_who_are_under_way_are_waited_for() {
        for (int i = 0; i < 4; i++) {
            company.underway();
        }

        company.await(1, () -> 1 + looks.incrementAndGet());

        assertThat(looks).hasValue(3);
    }

    @Test
    void who_does_not_come_is_not_waited_for_long() {
        company.underway();
        company.underway();

        company.await(1, () -> {
            looks.incrementAndGet();
            return 1;
        });

        assertThat(looks.get()).isPositive();
    }

    @Test
    void what_is_over_is_over_once() {
        var one = company.underway();
        company.underway();
        one.over();
        one.over();

        company.await(1, looks::incrementAndGet);

        assertThat(looks).hasValue(0);
    }
}
