package dev.narada.log.store;

import org.jspecify.annotations.Nullable;

/**
 * What came of a group.
 *
 * @param commits how many of its commits stand now, from the first on
 * @param refused why the next one can stand nowhere; null when its place was merely taken
 */
public record Inserted(int commits, @Nullable String refused) {}
