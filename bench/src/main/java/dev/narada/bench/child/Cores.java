package dev.narada.bench.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps a program on some of the processors, where the system has {@code taskset} and more than one of them. */
public final class Cores {

    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final int ALL = Runtime.getRuntime().availableProcessors();
    private static final boolean CAN = ALL > 1 && Files.isExecutable(TASKSET);

    /** The product has one of its own; empty where that cannot be. */
    public static final String FIRST = CAN ? "0" : "";

    private Cores() {}

    static List<String> only(String cores) {
        return CAN && !cores.isEmpty() ? List.of(TASKSET.toString(), "-c", cores) : List.of();
    }

    /** The load leaves the first one alone for as long as this runs. */
    public static void leavingTheFirst(Runnable work) {
        move("1-" + (ALL - 1));
        try {
            work.run();
        } finally {
            move("0-" + (ALL - 1));
        }
    }

    private static void move(String cores) {
        if (!CAN) {
            return;
        }
        var self = Long.toString(ProcessHandle.current().pid());
        try {
            new ProcessBuilder(TASKSET.toString(), "-a", "-c", "-p", cores, self)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
