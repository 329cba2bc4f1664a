package dev.narada.events;

/**
 * A value that people can have removed: the record keeps only a commitment to it, the words themselves stand in a vault
 * beside it. A component that is {@code null} was never given; a sealed value without content was removed.
 */
public sealed interface Sealed permits Text, Personal, SecretChoice {}
