package dev.narada.bench.rows;

import dev.narada.bench.Finding;
import dev.narada.bench.Goal;
import dev.narada.bench.Ground;
import dev.narada.bench.Row;
import dev.narada.bench.child.Children;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** What single steps cost, measured by JMH in a process of its own. There is no baseline but what they cost before. */
public final class Steps implements Row {

    private static final String ROW = "JMH";
    private static final String MICRO = "dev.narada.bench.micro.Micro";

    @Override
    public List<Finding> measure(Ground ground) {
        var file = ground.directory().resolve("micro.tsv");
        ground.say("JMH: about a minute and a half");
        Children.run(MICRO, file.toString());
        try {
            return Files.readAllLines(file).stream().flatMap(Steps::findings).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Finding> findings(String line) {
        var cells = line.split("\t");
        return Stream.of(
                finding(cells[0] + ", time", "ns", Double.parseDouble(cells[1])),
                finding(cells[0] + ", allocated", "bytes", Double.parseDouble(cells[2])));
    }

    private static Finding finding(String what, String unit, double figure) {
        return new Finding(ROW, what, unit, Goal.none(), List.of(figure), List.of());
    }
}
