package dev.narada.command.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Unmodifiable maps and sets with one entry more or less, in the order of appearance. */
public final class Immutables {

    private Immutables() {}

    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var grown = new LinkedHashMap<>(map);
        grown.put(key, value);
        return Collections.unmodifiableMap(grown);
    }

    public static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        var shrunk = new LinkedHashMap<>(map);
        shrunk.remove(key);
        return Collections.unmodifiableMap(shrunk);
    }

    public static <E> Set<E> with(Set<E> set, E element) {
        var grown = new LinkedHashSet<>(set);
        grown.add(element);
        return Collections.unmodifiableSet(grown);
    }

    public static <E> Set<E> without(Set<E> set, E element) {
        var shrunk = new LinkedHashSet<>(set);
        shrunk.remove(element);
        return Collections.unmodifiableSet(shrunk);
    }
}
