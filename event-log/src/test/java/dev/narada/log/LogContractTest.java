package dev.narada.log;

/**
 * What every log promises, whatever it is kept in. A store is tried by extending this; it runs unchanged on each of
 * them.
 */
public abstract class LogContractTest extends CheckpointContract {}
