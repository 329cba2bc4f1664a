package dev.narada.query.similar;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How rare each part of a word is among all that was said. In a workshop about volunteering the word volunteer makes
 * nothing alike.
 */
record Rarity(int all, Map<String, Integer> seen) {

    static Rarity in(Collection<Set<String>> sentences) {
        var seen = new HashMap<String, Integer>();
        sentences.forEach(each -> each.forEach(three -> seen.merge(three, 1, Integer::sum)));
        return new Rarity(sentences.size(), seen);
    }

    /** Dice: what both sentences have, of what they have on average; 0 for nothing in common, 1 for the same. */
    double likeness(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var weight = weight(one) + weight(other);
        return weight == 0 ? 0 : 2 * weight(both) / weight;
    }

    private double weight(Set<String> threes) {
        return threes.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String three) {
        var rare = Math.log1p((double) (all + 1) / (1 + seen.getOrDefault(three, 0)));
        return rare * rare;
    }
}
