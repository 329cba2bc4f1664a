package dev.narada.log;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small durable documents by kind and id, each call atomic and durable on return. */
public interface AccessStore {

    Optional<String> get(String kind, String id);

    /** The kinds that there are documents of. */
    Set<String> kinds();

    /** All documents of a kind, by id. */
    Map<String, String> all(String kind);

    void put(String kind, String id, String document);

    /** Stores the document unless there is one; returns whether it did. */
    boolean putIfAbsent(String kind, String id, String document);

    /** Replaces the document if it still is {@code expected}; returns whether it did. */
    boolean replace(String kind, String id, String expected, String document);

    /** Returns whether there was one. */
    boolean remove(String kind, String id);
}
