package dev.narada.command.items;

import dev.narada.events.ItemId.NeedId;
import dev.narada.events.TableId;
import dev.narada.events.Track;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a need or an idea when it is proposed; null for what was not said. Only the answers may be corrected. */
record Setting(
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
        return null;
    }

    /** The needs that are answered from now on, if others are asked for than those that stand. */
    @Nullable
    List<NeedId> answersIn(Setting asked) {
        var standing = answers == null ? List.<NeedId>of() : answers;
        return asked.answers != null && !new HashSet<>(asked.answers).equals(new HashSet<>(standing))
                ? asked.answers
                : null;
    }

    Setting answering(@Nullable List<NeedId> needs) {
        return needs == null ? this : new Setting(track, table, needs);
    }
}
