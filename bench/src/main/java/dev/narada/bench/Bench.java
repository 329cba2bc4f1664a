package dev.narada.bench;

import dev.narada.bench.rows.Appending;
import dev.narada.bench.rows.ColdStart;
import dev.narada.bench.rows.Endorsing;
import dev.narada.bench.rows.FanOut;
import dev.narada.bench.rows.Live;
import dev.narada.bench.rows.Steps;
import dev.narada.bench.rows.Storm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Measures all rows or one, prints the table and keeps it in {@code bench/RESULTS.md}. */
public final class Bench {

    private static final Path RESULTS = Path.of("bench", "RESULTS.md");

    private Bench() {}

    private static Map<String, Supplier<Row>> rows() {
        var rows = new LinkedHashMap<String, Supplier<Row>>();
        rows.put("S1", Live::new);
        rows.put("S3a", Appending::new);
        rows.put("S3b", Endorsing::new);
        rows.put("S4", FanOut::new);
        rows.put("S6", ColdStart::new);
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
        var found = new ArrayList<Finding>();
        rows.forEach((name, row) -> {
            if (asked.equals("all") || asked.equals(name)) {
                found.addAll(measure(name, row.get()));
            }
        });
        var results = Results.read(RESULTS);
        results.take(found, System.getProperty("bench.as", "now").equals("before"), Circumstances.now(asked));
        results.write(RESULTS, List.copyOf(rows.keySet()));
        System.out.println(Results.table(found));
        System.exit(0);
    }

    private static List<Finding> measure(String name, Row row) {
        var ground = Ground.fresh(name, Boolean.getBoolean("bench.long"), Integer.getInteger("bench.rounds", 0));
        try {
            return row.measure(ground);
        } finally {
            ground.clear();
        }
    }
}
