package dev.narada.architecture.badhouse.app;

/** Planted: prints to the console. */
public final class Chatters {
    private Chatters() {}

    static void chat() {
        System.out.println("la la la");
    }
}
