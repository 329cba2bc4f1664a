package dev.narada.log.memory;

import dev.narada.log.AccessStore;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Access documents that last as long as the process. */
final class InMemoryAccess implements AccessStore {

    private final Map<String, Map<String, String>> kinds = new TreeMap<>();

    @Override
    public synchronized Optional<String> get(String kind, String id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    @Override
    public synchronized Set<String> kinds() {
        return new TreeSet<>(kinds.keySet());
    }

    @Override
    public synchronized Map<String, String> all(String kind) {
        return new TreeMap<>(of(kind));
    }

    @Override
    public synchronized void put(String kind, String id, String document) {
        of(kind).put(id, document);
    }

    @Override
    public synchronized boolean putIfAbsent(String kind, String id, String document) {
        return of(kind).putIfAbsent(id, document) == null;
    }

    @Override
    public synchronized boolean replace(String kind, String id, String expected, String document) {
        return of(kind).replace(id, expected, document);
    }

    @Override
    public synchronized boolean remove(String kind, String id) {
        return of(kind).remove(id) != null;
    }

    private Map<String, String> of(String kind) {
        return kinds.computeIfAbsent(kind, _ -> new TreeMap<>());
    }
}
