package dev.narada.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table that stays: each line with its figures of before and of now, whichever rows were measured last. */
final class Results {

    private static final String HEAD = """
            | row | what | goal | before: ratio; Narada / baseline | now: ratio; Narada / baseline | verdict | measured |
            |---|---|---|---|---|---|---|
            """;
    private static final String ABOUT = """
            # How fast Narada is

            Written by `./mvnw -Pbench verify`; [README.md](README.md) says what the rows are. A ratio is Narada's figure divided by
            that of the baseline in the same round: the median of the rounds, with the least and the greatest in brackets. A verdict
            is REFUSED when the baseline itself differed by more than 3× from round to round.

            """;

    /** The cells of a line, as they stand in the file. */
    private record Kept(
            String row, String what, String goal, String before, String now, String verdict, String measured) {

        static Kept of(String line) {
            var cells = Stream.of(line.split("\\|")).map(String::strip).toList();
            return new Kept(
                    cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6), cells.get(7));
        }

        String line() {
            return Stream.of(row, what, goal, before, now, verdict, measured)
                    .collect(Collectors.joining(" | ", "| ", " |\n"));
        }
    }

    private final Map<String, Kept> lines = new LinkedHashMap<>();
    private String last = "";

    static Results read(Path file) {
        var results = new Results();
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| row "))
                        .map(Kept::of)
                        .forEach(results::put);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }

    private void put(Kept kept) {
        lines.put(kept.row + "|" + kept.what, kept);
    }

    /** What was found stands as before, or as now beside what stood before. */
    void take(List<Finding> found, boolean asBefore, Circumstances where) {
        for (var finding : found) {
            var old = lines.get(finding.row() + "|" + finding.what());
            var cell = finding.ratioWords() + "; " + finding.figures();
            var before = asBefore ? cell + " (" + where.commit() + ")" : old == null ? "" : old.before;
            put(new Kept(
                    finding.row(),
                    finding.what(),
                    finding.goal().words(),
                    before,
                    asBefore ? "" : cell,
                    asBefore ? "" : finding.verdict(),
                    where.brief()));
        }
        last = "Last run: `%s` on %s, %s, commit %s, %s, load average %s.%n%n"
                .formatted(where.command(), where.machine(), where.jdk(), where.commit(), where.when(), where.load());
    }

    void write(Path file, List<String> order) {
        var all = new ArrayList<>(lines.values());
        all.sort(Comparator.comparingInt(kept -> order.indexOf(kept.row)));
        try {
            Files.writeString(
                    file, ABOUT + last + HEAD + all.stream().map(Kept::line).collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the terminal. */
    static String table(List<Finding> found) {
        var text = new StringBuilder("%n%-5s %-46s %-26s %-24s %-44s %s%n"
                .formatted("row", "what", "goal", "ratio", "Narada / baseline", "verdict"));
        for (var finding : found) {
            text.append("%-5s %-46s %-26s %-24s %-44s %s%n"
                    .formatted(
                            finding.row(),
                            finding.what(),
                            finding.goal().words(),
                            finding.ratioWords(),
                            finding.figures(),
                            finding.verdict()));
        }
        return text.toString();
    }
}
