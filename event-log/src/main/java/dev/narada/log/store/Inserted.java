package dev.narada.log.store;

import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.KeptAnswer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a group.
 *
 * @param commits  how many of its commits stand now, from the first on
 * @param refused  why the next one can stand nowhere; null when its place was merely taken
 * @param answered whether the next one cannot stand because its command has been answered by another writer
 * @param others   what commands of this group whose answers were to be kept had been told already
 */
public record Inserted(int commits, @Nullable String refused, boolean answered, Map<CommandName, Answered> others) {

    public Inserted {
        others = Map.copyOf(others);
    }

    public Inserted(int commits, @Nullable String refused) {
        this(commits, refused, false, Map.of());
    }

    /** The same, and what was found to be told already. */
    public Inserted telling(Map<CommandName, Answered> told) {
        return new Inserted(commits, refused, answered, told);
    }

    /** So many stand, and the next one's command was answered by another writer. */
    public static Inserted untilAnswered(int commits) {
        return new Inserted(commits, null, true, Map.of());
    }

    /** What the command of a kept answer is told. */
    Answered told(KeptAnswer kept) {
        return others.getOrDefault(kept.name(), kept.answered());
    }
}
