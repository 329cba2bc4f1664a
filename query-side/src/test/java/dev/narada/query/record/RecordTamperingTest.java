package dev.narada.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.query.Audience;
import dev.narada.query.Books;
import dev.narada.query.record.Verifiers.Verdict;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody without the key does to a record, both programs find it, and by the same check at the same place. */
class RecordTamperingTest {

    private static final int FEW = Attack.values().length;
    private static final int MANY = Integer.getInteger("narada.record.tampered", 10_000);
    private static final int OF_ONE_RECORD = 50;
    private static final int LENGTH = 60;

    private final long seed = Long.getLong("narada.seed", new Random().nextLong());

    @TempDir
    Path directory;

    @Test
    void one_of_each_is_found() throws Exception {
        tamper(FEW);
    }

    @Test
    @Tag("full")
    void many_are_found() throws Exception {
        var found = tamper(MANY);
        System.out.printf(
                "Record tampering: seed %d, %,d tampered, 0 taken for good, found by %s%n",
                seed, found.values().stream().mapToInt(Integer::intValue).sum(), found);
    }

    private Map<String, Integer> tamper(int many) throws Exception {
        var found = new TreeMap<String, Integer>();
        var done = new EnumMap<Attack, Integer>(Attack.class);
        try (var verifiers = new Verifiers(directory)) {
            Bundle record = null;
            for (var number = 0; number < many; number++) {
                var dice = new Random(seed + number);
                record = record == null || number % OF_ONE_RECORD == 0 ? record(dice) : record;
                var attack = Attack.values()[number % Attack.values().length];
                var verdict = verifiers.of(attack.on(record.copy(), dice).zip());
                assertThat(verdict)
                        .as("%s, number %d of seed %d", attack, number, seed)
                        .extracting(Verdict::check)
                        .isIn(attack.found());
                found.merge(verdict.check(), 1, Integer::sum);
                done.merge(attack, 1, Integer::sum);
            }
        }
        assertThat(done).hasSize(Attack.values().length);
        return found;
    }

    private static Bundle record(Random dice) throws Exception {
        try (var log = Books.empty()) {
            Exported.write(log, dice, LENGTH);
            return Bundle.of(Exported.of(log, Audience.FACILITATOR));
        }
    }
}
