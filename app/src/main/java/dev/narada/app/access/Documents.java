package dev.narada.app.access;

import dev.narada.log.AccessStore;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The documents of one kind in the access store, as records. Calls block. */
final class Documents<T> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final AccessStore store;
    private final String kind;
    private final Class<T> type;
    private final @Nullable InstanceSeal seal;

    Documents(AccessStore store, String kind, Class<T> type) {
        this(store, kind, type, null);
    }

    /** With a seal nobody reads them who has only the store. One that does not open is as if it were not there. */
    Documents(AccessStore store, String kind, Class<T> type, @Nullable InstanceSeal seal) {
        this.store = store;
        this.kind = kind;
        this.type = type;
        this.seal = seal;
    }

    Optional<T> get(String id) {
        return store.get(kind, id).flatMap(document -> read(id, document));
    }

    Map<String, T> all() {
        var all = new TreeMap<String, T>();
        store.all(kind).forEach((id, document) -> read(id, document).ifPresent(it -> all.put(id, it)));
        return all;
    }

    void put(String id, T document) {
        store.put(kind, id, written(id, document));
    }

    boolean putIfAbsent(String id, T document) {
        return store.putIfAbsent(kind, id, written(id, document));
    }

    boolean remove(String id) {
        return store.remove(kind, id);
    }

    /** Changes the document, or makes the first one, whoever else changes it at the same time. */
    T change(String id, T first, UnaryOperator<T> change) {
        while (true) {
            var stored = store.get(kind, id);
            var changed =
                    change.apply(stored.flatMap(before -> read(id, before)).orElse(first));
            var document = written(id, changed);
            if (stored.isEmpty()
                    ? store.putIfAbsent(kind, id, document)
                    : store.replace(kind, id, stored.get(), document)) {
                return changed;
            }
        }
    }

    private String written(String id, T document) {
        var json = JSON.writeValueAsString(document);
        return seal == null ? json : seal.closed(id, json);
    }

    /** Earlier versions wrote in the clear what is sealed now. */
    private Optional<T> read(String id, String document) {
        var json = seal == null || document.startsWith("{") ? Optional.of(document) : seal.opened(id, document);
        return json.map(text -> JSON.readValue(text, type));
    }
}
