package dev.narada.events;

import org.jspecify.annotations.Nullable;

/** Something about one person, sealed under that person's key. {@code words} is null once the person was erased. */
public record Personal(@Nullable String words) implements Sealed {}
