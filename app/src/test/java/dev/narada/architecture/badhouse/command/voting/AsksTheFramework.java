package dev.narada.architecture.badhouse.command.voting;

import reactor.core.publisher.Mono;

/** Planted: a decision that cannot be read without knowing Reactor. */
public final class AsksTheFramework {
    private AsksTheFramework() {}

    static boolean decide(int dots) {
        return Mono.just(dots).map(placed -> placed > 0).blockOptional().orElseThrow();
    }
}
