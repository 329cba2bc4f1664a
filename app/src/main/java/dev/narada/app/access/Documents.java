package dev.narada.app.access;

import dev.narada.log.AccessStore;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** The documents of one kind in the access store, as records. Calls block. */
final class Documents<T> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final AccessStore store;
    private final String kind;
    private final Class<T> type;

    Documents(AccessStore store, String kind, Class<T> type) {
        this.store = store;
        this.kind = kind;
        this.type = type;
    }

    Optional<T> get(String id) {
        return store.get(kind, id).map(this::read);
    }

    Map<String, T> all() {
        var all = new TreeMap<String, T>();
        store.all(kind).forEach((id, document) -> all.put(id, read(document)));
        return all;
    }

    void put(String id, T document) {
        store.put(kind, id, JSON.writeValueAsString(document));
    }

    boolean putIfAbsent(String id, T document) {
        return store.putIfAbsent(kind, id, JSON.writeValueAsString(document));
    }

    boolean remove(String id) {
        return store.remove(kind, id);
    }

    /** Changes the document, or makes the first one, whoever else changes it at the same time. */
    T change(String id, T first, UnaryOperator<T> change) {
        while (true) {
            var stored = store.get(kind, id);
            var changed = change.apply(stored.map(this::read).orElse(first));
            var document = JSON.writeValueAsString(changed);
            if (stored.isEmpty()
                    ? store.putIfAbsent(kind, id, document)
                    : store.replace(kind, id, stored.get(), document)) {
                return changed;
            }
        }
    }

    private T read(String document) {
        return JSON.readValue(document, type);
    }
}
