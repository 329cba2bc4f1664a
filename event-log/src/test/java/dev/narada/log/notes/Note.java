package dev.narada.log.notes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something written in a book. */
public sealed interface Note {

    BookId bookId();

    record BookId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    record PageId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Words that can be removed; null once they were. */
    record Ink(@Nullable String words) {}

    record Written(
            BookId bookId,
            PageId pageId,
            int line,
            @Nullable Ink text) implements Note {}

    record Marked(BookId bookId, PageId pageId, boolean important) implements Note {}
}
