package dev.narada.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * Documents that every request asks for, remembered for a moment, so that a room full of phones does not wait for the
 * disk. What another process changes is noticed within that moment, and at once when the generation says so.
 */
final class CachedDocuments<T> {

    private record Seen<T>(long generation, Optional<T> document) {}

    private final Documents<T> documents;
    private final LongSupplier generation;
    private final Cache<String, Seen<T>> cache = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    CachedDocuments(Documents<T> documents) {
        this(documents, () -> 0);
    }

    /** @param generation changes when what is remembered may be out of date */
    CachedDocuments(Documents<T> documents, LongSupplier generation) {
        this.documents = documents;
        this.generation = generation;
    }

    Optional<T> get(String id) {
        var now = generation.getAsLong();
        var seen = cache.getIfPresent(id);
        return seen != null && seen.generation() == now ? seen.document() : read(id, now);
    }

    /** Whoever changes the document meanwhile waits, and takes out what is read here. */
    private Optional<T> read(String id, long now) {
        return cache.asMap()
                .compute(
                        id,
                        (_, seen) ->
                                seen != null && seen.generation() == now ? seen : new Seen<>(now, documents.get(id)))
                .document();
    }

    void put(String id, T document) {
        documents.put(id, document);
        cache.invalidate(id);
    }

    boolean putIfAbsent(String id, T document) {
        var first = documents.putIfAbsent(id, document);
        cache.invalidate(id);
        return first;
    }

    T change(String id, T first, UnaryOperator<T> change) {
        var changed = documents.change(id, first, change);
        cache.invalidate(id);
        return changed;
    }

    boolean remove(String id) {
        var removed = documents.remove(id);
        cache.invalidate(id);
        return removed;
    }
}
