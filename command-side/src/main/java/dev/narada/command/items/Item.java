package dev.narada.command.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.http.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A need or an idea as it now stands.
 *
 * @param author null when the room said it, or for a group with a title of its own
 * @param at     when it was said
 * @param setting what was said of it when it was proposed
 * @param late   waits in the late tray
 * @param merge  the merge that took it away, if any
 * @param into   the item it stands in since
 */
public record Item(
        ItemId id,
        @Nullable ParticipantId author,
        Instant at,
        Setting setting,
        @Nullable ThemeId theme,
        @Nullable Text title,
        @Nullable Text text,
        boolean late,
        boolean hidden,
        boolean withdrawn,
        @Nullable MergeId merge,
        @Nullable ItemId into) {

    /** On the board, as it was said. */
    static Item said(
            ItemId id,
            @Nullable ParticipantId author,
            Instant at,
            Setting setting,
            @Nullable ThemeId theme,
            @Nullable Text title,
            @Nullable Text text) {
        return new Item(id, author, at, setting, theme, title, text, false, false, false, null, null);
    }

    /** Why nobody can support it or build on it, if so. */
    public @Nullable Refusal unavailable() {
        if (withdrawn) {
            return Absence.WITHDRAWN.of(id);
        }
        return hidden || late ? Absence.HIDDEN.of(id) : null;
    }

    public @Nullable Refusal merged() {
        return into == null ? null : Absence.MERGED.of(id);
    }

    public boolean isBy(@Nullable ParticipantId person) {
        return person != null && person.equals(author);
    }

    Item worded(Text newTitle, @Nullable Text newText) {
        return new Item(id, author, at, setting, theme, newTitle, newText, late, hidden, withdrawn, merge, into);
    }

    Item answering(@Nullable List<NeedId> needs) {
        return new Item(
                id, author, at, setting.answering(needs), theme, title, text, late, hidden, withdrawn, merge, into);
    }

    Item under(@Nullable ThemeId newTheme) {
        return new Item(id, author, at, setting, newTheme, title, text, late, hidden, withdrawn, merge, into);
    }

    /** In the late tray. */
    Item waiting() {
        return new Item(id, author, at, setting, theme, title, text, true, hidden, withdrawn, merge, into);
    }

    Item accepted() {
        return new Item(id, author, at, setting, theme, title, text, false, false, withdrawn, merge, into);
    }

    Item shown(boolean nowHidden, boolean nowWithdrawn) {
        return new Item(id, author, at, setting, theme, title, text, late, nowHidden, nowWithdrawn, merge, into);
    }

    Item mergedBy(@Nullable MergeId by, @Nullable ItemId group) {
        return new Item(id, author, at, setting, theme, title, text, late, hidden, withdrawn, by, group);
    }
}
