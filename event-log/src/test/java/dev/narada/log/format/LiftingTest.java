package dev.narada.log.format;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.Commit;
import dev.narada.log.DamagedException;
import dev.narada.log.Draft;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.Marked;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event that was stored in an earlier revision is lifted when it is read; what is stored and hashed stays. */
class LiftingTest {

    @TempDir
    private Path directory;

    private final Note.BookId book = Notes.book();
    private final Note.PageId page = new Note.PageId(UUID.randomUUID());
    private final RecordFormat<Note> today = Notes.FORMAT.lifting("notes.marked", 0, LiftingTest::lift);

    /** In revision 0 a mark had stars, and three of them made it important. */
    private static Map<String, Object> lift(Map<String, Object> data) {
        var lifted = new HashMap<>(data);
        lifted.put("important", lifted.remove("stars") instanceof Long stars && stars >= 3);
        return lifted;
    }

    private void store(int revision, Map<String, Object> more) {
        try (var log = SqliteLog.open(directory, today, Clock.systemUTC())) {
            var data = new HashMap<String, Object>(Map.of("bookId", book.toString(), "pageId", page.toString()));
            data.putAll(more);
            var tags = today.tags(new Marked(book, page, true));
            var draft = new Draft(UUID.randomUUID(), "notes.marked", revision, data, List.of(), tags);
            log.append(new Commit(
                            book.toString(),
                            UUID.randomUUID(),
                            "a",
                            bytes("r"),
                            bytes("a"),
                            List.of(draft),
                            null,
                            List.of()))
                    .join();
        }
    }

    @Test
    void an_earlier_revision_is_lifted_and_its_leaf_stays() {
        store(0, Map.of("stars", 4L));

        try (var log = SqliteLog.open(directory, today, Clock.systemUTC())) {
            assertThat(log.source(about(book)).events().getFirst().event()).isEqualTo(new Marked(book, page, true));
            var leaf =
                    new String(log.proofs(book.toString()).entries().getFirst().leaf());
            assertThat(leaf).contains("\"stars\":4").doesNotContain("important");
            log.verify();
        }
    }

    @Test
    void what_nothing_lifts_is_refused_with_its_position() {
        store(0, Map.of("stars", 4L));

        try (var log = SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC())) {
            assertThatThrownBy(() -> log.source(about(book)))
                    .isInstanceOf(DamagedException.class)
                    .hasMessageContaining("position 1")
                    .hasMessageContaining("nothing lifts revision 0");
        }
    }
}
