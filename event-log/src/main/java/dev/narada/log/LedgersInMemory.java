package dev.narada.log;

/**
 * How much of the log is kept decoded in memory, for decisions.
 *
 * @param ledgers that are kept
 * @param events  in them
 * @param bytes   that they take, about
 * @param most    bytes that they may take
 * @param found   questions that were answered from memory since the start
 * @param read    ledgers that were read from the store for it since the start
 * @param left    ledgers that left it, or were not taken in, for want of room since the start
 */
public record LedgersInMemory(int ledgers, long events, long bytes, long most, long found, long read, long left) {}
