package dev.narada.architecture.badhouse.app;

/** Planted: a name that says nothing. */
public final class BoardManager {
    private BoardManager() {}
}
