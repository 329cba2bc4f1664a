package dev.narada.bench;

import dev.narada.bench.rows.Appending;
import dev.narada.bench.rows.ColdStart;
import dev.narada.bench.rows.Endorsing;
import dev.narada.bench.rows.FanOut;
import dev.narada.bench.rows.Growth;
import dev.narada.bench.rows.Live;
import dev.narada.bench.rows.Steps;
import dev.narada.bench.rows.Storm;
import dev.narada.bench.rows.Travel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Measures all rows or one, prints the table and keeps it in {@code bench/RESULTS.md}. */
public final class Bench {

    /** Measured when asked for by name, or when there is time. */
    private static final Set<String> TAKES_LONG = Set.of("S7");

    private static final Duration MOST = Duration.ofMinutes(10);
    private static final Duration MOST_WHEN_LONG = Duration.ofMinutes(60);
    private static final Path RESULTS = Path.of("bench", "RESULTS.md");

    private Bench() {}

    private static Map<String, Supplier<Row>> rows() {
        var rows = new LinkedHashMap<String, Supplier<Row>>();
        rows.put("S1", Live::new);
        rows.put("S3a", Appending::new);
        rows.put("S3b", Endorsing::new);
        rows.put("S4", FanOut::new);
        rows.put("S5", Travel::new);
        rows.put("S6", ColdStart::new);
        rows.put("S7", Growth::new);
        rows.put("S8", Storm::new);
        rows.put("JMH", Steps::new);
        return rows;
    }

    public static void main(String[] arguments) {
        var asked = System.getProperty("bench.row", "all");
        var rows = rows();
        if (!asked.equals("all") && !rows.containsKey(asked)) {
            throw new IllegalArgumentException("no row is called " + asked + "; there are " + rows.keySet());
        }
        var where = Circumstances.now(asked);
        var found = new ArrayList<Finding>();
        var results = Results.read(RESULTS);
        rows.forEach((name, row) -> {
            if (asked.equals(name) || asked.equals("all") && (full() || !TAKES_LONG.contains(name))) {
                var fresh = measure(name, row.get());
                found.addAll(fresh);
                // Kept row by row, so that who stops a run has what was measured until then.
                results.take(fresh, System.getProperty("bench.as", "now").equals("before"), where);
                results.write(RESULTS, List.copyOf(rows.keySet()));
            }
        });
        System.out.println(Results.table(found));
        System.exit(0);
    }

    private static boolean full() {
        return Boolean.getBoolean("bench.long");
    }

    private static List<Finding> measure(String name, Row row) {
        var ground = Ground.fresh(name, full(), Integer.getInteger("bench.rounds", 0));
        try (var _ = new Watch(name, full() ? MOST_WHEN_LONG : MOST)) {
            return row.measure(ground);
        } finally {
            ground.clear();
        }
    }
}
