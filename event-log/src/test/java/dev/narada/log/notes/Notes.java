package dev.narada.log.notes;

import dev.narada.log.Commit;
import dev.narada.log.Condition;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Draft;
import dev.narada.log.Log;
import dev.narada.log.Removal;
import dev.narada.log.Tag;
import dev.narada.log.format.RecordFormat;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Note.Ink;
import dev.narada.log.notes.Note.Marked;
import dev.narada.log.notes.Note.PageId;
import dev.narada.log.notes.Note.Written;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The format of notes, and short ways to write them. */
public final class Notes {

    public static final RecordFormat<Note> FORMAT = RecordFormat.<Note, Ink>of(
                    Map.of("notes.written", Written.class, "notes.marked", Marked.class),
                    type -> type == Written.class ? "notes.written" : "notes.marked",
                    _ -> 1,
                    Notes::labels,
                    note -> note.bookId().toString(),
                    Ink.class,
                    (note, _) -> "book:" + note.bookId(),
                    Ink::words,
                    (_, words) -> new Ink(words))
            .withLedgerIn("book");

    private Notes() {}

    public static BookId book() {
        return new BookId(UUID.randomUUID());
    }

    public static Written written(BookId book, int line) {
        return written(book, new PageId(UUID.randomUUID()), line, "line " + line);
    }

    public static Written written(BookId book, PageId page, int line, @Nullable String words) {
        return new Written(book, page, line, words == null ? null : new Ink(words));
    }

    public static Criteria about(BookId book) {
        return Criteria.of(new Criterion(Set.of(tag(book)), Set.of()));
    }

    public static Criteria about(BookId book, PageId page, String... types) {
        return Criteria.of(new Criterion(Set.of(tag(book), tag(page)), Set.of(types)));
    }

    public static Tag tag(BookId book) {
        return new Tag("book", book.toString());
    }

    public static Tag tag(PageId page) {
        return new Tag("page", page.toString());
    }

    public static Commit commit(Log<Note> log, Note... notes) {
        return commit(log, UUID.randomUUID(), null, notes);
    }

    public static Commit commit(Log<Note> log, UUID command, @Nullable Condition condition, Note... notes) {
        return commit(log, command, condition, List.of(), notes);
    }

    public static Commit commit(
            Log<Note> log, UUID command, @Nullable Condition condition, List<Removal> removals, Note... notes) {
        List<Draft> drafts = Arrays.stream(notes).map(log::draft).toList();
        return new Commit(
                notes[0].bookId().toString(),
                command,
                "writer:" + notes[0].bookId(),
                bytes("request"),
                bytes("answer"),
                drafts,
                condition,
                removals);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> labels(Note note) {
        return switch (note) {
            case Written written ->
                List.of(tag(written.bookId()).toString(), tag(written.pageId()).toString());
            case Marked marked ->
                List.of(tag(marked.bookId()).toString(), tag(marked.pageId()).toString());
        };
    }
}
