package dev.narada.architecture.badhouse.app;

/** Planted: named as another type of its module. */
public record Namesake() {}
