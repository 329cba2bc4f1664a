package dev.narada.log;

/**
 * What must still be true when a commit is appended: no event after position {@code marker} matches {@code criteria}.
 */
public record Condition(Criteria criteria, long marker) {}
