package dev.narada.log.store;

/** Where a ledger stands: the number of its next event, and its chain so far. */
public record Head(long next, byte[] chain) {}
