package dev.narada.command.items;

import dev.narada.events.NeedId;
import dev.narada.events.TableId;
import dev.narada.events.Track;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a need or an idea when it is proposed, and stays; null for what was not said. */
public record Setting(
        @Nullable Track track,
        @Nullable TableId table,
        @Nullable List<NeedId> answers) {

    static final Setting NONE = new Setting(null, null, null);

    /** The field in which something else is asked for than what stands, if any; what is left out asks for nothing. */
    @Nullable
    String changedIn(Setting asked) {
        if (asked.track != null && asked.track != track) {
            return "track";
        }
        if (asked.table != null && !asked.table.equals(table)) {
            return "tableId";
        }
        var standing = answers == null ? List.<NeedId>of() : answers;
        return asked.answers != null && !new HashSet<>(asked.answers).equals(new HashSet<>(standing))
                ? "answers"
                : null;
    }
}
