package dev.narada.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.log.memory.InMemoryStore;
import dev.narada.log.store.KeyChange;
import dev.narada.query.Audience;
import dev.narada.query.Books;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happened, both programs come to the plan that the product shows. */
class RecordAgreementTest {

    private static final int HISTORIES = 5;
    private static final int MANY = Integer.getInteger("narada.record.histories", 1_000);
    private static final int LONGEST = 300;

    private final long seed = Long.getLong("narada.seed", new Random().nextLong());

    @TempDir
    Path directory;

    @Test
    void both_programs_find_a_few_records_fine() throws Exception {
        agree(HISTORIES);
    }

    @Test
    @Tag("full")
    void both_programs_find_many_records_fine() throws Exception {
        var openings = agree(MANY);
        System.out.printf(
                "Record agreement: seed %d, %,d random histories, checked in Java and in Python, 0 differences%n",
                seed, openings);
    }

    private static Log<Fact> log(InMemoryStore store) {
        return new InMemoryLog<>(store, Books.format(), Clock.systemUTC());
    }

    private int agree(int histories) throws Exception {
        var checked = 0;
        try (var verifiers = new Verifiers(directory)) {
            for (var number = 0; number < histories; number++) {
                var dice = new Random(seed + number);
                var store = new InMemoryStore();
                for (var changes = dice.nextInt(3); changes > 0; changes--) {
                    try (var log = log(store)) {
                        Exported.write(log, dice, (int) log.tail() + 1 + dice.nextInt(LONGEST / 2));
                    }
                    KeyChange.of(store, Exported.NOW, _ -> {});
                }
                try (var log = log(store)) {
                    Exported.write(log, dice, (int) log.tail() + 1 + dice.nextInt(LONGEST));
                    var audience = Audience.values()[dice.nextInt(Audience.values().length)];
                    assertThat(verifiers.of(Exported.of(log, audience)).fine())
                            .as("history %d of seed %d for %s", number, seed, audience)
                            .isTrue();
                    checked++;
                }
            }
        }
        return checked;
    }
}
