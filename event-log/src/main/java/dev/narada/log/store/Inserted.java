package dev.narada.log.store;

import dev.narada.log.KeptAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a group.
 *
 * @param commits how many of its commits stand now, from the first on
 * @param refused why the next one can stand nowhere; null when its place was merely taken
 * @param others  answers of other writers that stood already in the place of ones of this group
 */
public record Inserted(int commits, @Nullable String refused, List<KeptAnswer> others) {

    public Inserted {
        others = List.copyOf(others);
    }

    public Inserted(int commits, @Nullable String refused) {
        this(commits, refused, List.of());
    }

    /** The answer that stands for a command of the group. */
    KeptAnswer standing(KeptAnswer kept) {
        return others.stream()
                .filter(other ->
                        other.command().equals(kept.command()) && other.ledger().equals(kept.ledger()))
                .findFirst()
                .orElse(kept);
    }
}
