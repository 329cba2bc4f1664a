package dev.narada.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Documents that every request asks for, remembered for a moment, so that a room full of phones does not wait for the
 * disk. What another process changes is noticed within that moment.
 */
final class Kept<T> {

    private final Documents<T> documents;
    private final Cache<String, Optional<T>> cache = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    Kept(Documents<T> documents) {
        this.documents = documents;
    }

    Optional<T> get(String id) {
        return cache.get(id, documents::get);
    }

    void put(String id, T document) {
        documents.put(id, document);
        cache.invalidate(id);
    }

    T change(String id, T first, UnaryOperator<T> change) {
        var changed = documents.change(id, first, change);
        cache.invalidate(id);
        return changed;
    }

    void remove(String id) {
        documents.remove(id);
        cache.invalidate(id);
    }
}
