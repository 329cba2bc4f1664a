package dev.narada.query;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** Small changes to persistent maps; each costs the depth of a tree, never the size of the map. */
public final class PersistentMaps {

    private PersistentMaps() {}

    /** The map with one value changed; the same map when there is no such key. */
    public static <K, V> PMap<K, V> changed(PMap<K, V> map, @Nullable K key, UnaryOperator<V> change) {
        var old = find(map, key);
        return key == null || old == null ? map : map.plus(key, change.apply(old));
    }

    /** What the map holds for the key, if both exist. */
    public static <K, V> @Nullable V find(Map<K, V> map, @Nullable K key) {
        return key == null ? null : map.get(key);
    }
}
