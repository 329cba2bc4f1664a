package dev.narada.architecture.badhouse.app;

/** Planted: waits for time instead of a condition. */
public final class Dozes {
    private Dozes() {}

    static void doze() throws InterruptedException {
        Thread.sleep(1);
    }
}
