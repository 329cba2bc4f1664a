package dev.narada.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends a measurement that does not come to its end, with the programs that it started, and shows where it stood. */
final class Watch implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watch").factory());

    Watch(String row, Duration most) {
        var _ = timer.schedule(() -> giveUp(row, most), most.toSeconds(), TimeUnit.SECONDS);
    }

    private static void giveUp(String row, Duration most) {
        System.err.printf("%s has not come to its end within %d minutes. Where it stood:%n", row, most.toMinutes());
        Thread.getAllStackTraces().forEach((thread, frames) -> {
            System.err.println(thread.getName());
            for (var frame : frames) {
                System.err.println("    at " + frame);
            }
        });
        // Those who were started end with this one.
        System.exit(1);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
