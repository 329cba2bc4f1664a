package dev.narada.query.history;

import dev.narada.events.items.*;
import org.jspecify.annotations.Nullable;

/** What happened to needs and ideas. */
final class ItemSentences {

    private ItemSentences() {}

    static Sentence of(ItemFact fact, HistoryWords w) {
        var told = w.tell(fact).item(fact.itemId());
        return switch (fact) {
            case ItemProposed f -> told.title(f.title()).person(f.authorId()).with("earlier", earlier(f.origin()));
            case ItemHandedIn f -> told.title(f.title()).person(f.authorId());
            case ItemReworded f -> told.title(f.title()).with("kind", f.kind());
            case ItemLateAccepted _, ItemWithdrawn _, ItemRestored _ -> told;
            case ItemMovedToTheme f -> told.theme(f.themeId());
            case ItemHidden f -> told.because(f.reason());
            case ItemEndorsed f -> told.person(f.participantId());
            case ItemEndorsementWithdrawn f -> told.person(f.participantId());
            case ItemRoomSupportCounted f -> told.with("people", f.count());
            case ItemsMerged f ->
                told.with("items", w.items(f.itemIds()))
                        .with("into", f.into() == null ? w.quoted(f.title()) : w.item(f.into()));
            case ItemMergeUndone f -> told.with("items", w.items(f.itemIds()));
            case IdeaCarriedOver f -> told.session(f.sessionId());
            case IdeaParked f -> told.because(f.reason());
            case IdeaDropped f -> told.because(f.reason());
        };
    }

    /** What it was in the workshop before. */
    private static String earlier(@Nullable ItemOrigin origin) {
        if (origin == null) {
            return "nothing";
        }
        return origin.actionId() == null ? "idea" : "action";
    }
}
