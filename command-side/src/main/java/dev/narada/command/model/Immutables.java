package dev.narada.command.model;

import java.util.Map;
import java.util.Set;
import org.pcollections.OrderedPMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Unmodifiable maps and sets with one entry more or less, in the order of appearance. What was one of these before is
 * not copied, so that a model takes its thousandth fact as fast as its first.
 */
public final class Immutables {

    private Immutables() {}

    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        return persistent(map).plus(key, value);
    }

    public static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        return persistent(map).minus(key);
    }

    public static <E> Set<E> with(Set<E> set, E element) {
        return persistent(set).plus(element);
    }

    public static <E> Set<E> without(Set<E> set, E element) {
        return persistent(set).minus(element);
    }

    private static <K, V> PMap<K, V> persistent(Map<K, V> map) {
        return map instanceof OrderedPMap<K, V> already
                ? already
                : OrderedPMap.<K, V>empty().plusAll(map);
    }

    private static <E> PSet<E> persistent(Set<E> set) {
        return set instanceof OrderedPSet<E> already ? already : OrderedPSet.from(set);
    }
}
