package dev.narada.architecture.badhouse.unmarked;

/** Planted: its package does not say what may be null. */
public record MayBeNull(String words) {}
