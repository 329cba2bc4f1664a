package dev.narada.bench.micro;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all of them, and writes one line for each: name, nanoseconds, bytes. */
public final class Micro {

    private Micro() {}

    public static void main(String[] arguments) throws Exception {
        var options = new OptionsBuilder()
                .include("dev\\.narada\\..*Bench\\..*")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        var lines = new ArrayList<String>();
        for (var result : new Runner(options).run()) {
            var name = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)Bench\\.(\\w+)", "$1 $2");
            var bytes = result.getSecondaryResults().entrySet().stream()
                    .filter(each -> each.getKey().endsWith("gc.alloc.rate.norm"))
                    .mapToDouble(each -> each.getValue().getScore())
                    .findFirst()
                    .orElse(0);
            lines.add(name + "\t" + result.getPrimaryResult().getScore() + "\t" + bytes);
        }
        Files.write(Path.of(arguments[0]), lines);
    }
}
