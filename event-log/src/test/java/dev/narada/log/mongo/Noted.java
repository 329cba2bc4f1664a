package dev.narada.log.mongo;

import dev.narada.log.Draft;
import dev.narada.log.Format;
import dev.narada.log.Opened;
import dev.narada.log.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A word noted in a book, and perhaps a whisper that may be removed again. */
record Noted(String book, String word, @Nullable String whisper) {

    static final Format<Noted> FORMAT = new Format<>() {
        @Override
        public Draft draft(UUID id, Noted event) {
            var secrets = event.whisper() == null
                    ? List.<Draft.Secret>of()
                    : List.of(new Draft.Secret("book:" + event.book(), "whisper", event.whisper()));
            var data = Map.<String, Object>of("book", event.book(), "word", event.word());
            return new Draft(id, "books.noted", 1, data, secrets, tags(event));
        }

        @Override
        public Noted read(String type, int revision, Map<String, Object> data, Opened opened) {
            return new Noted((String) data.get("book"), (String) data.get("word"), opened.plaintext("whisper"));
        }

        @Override
        public String ledger(Noted event) {
            return event.book();
        }

        @Override
        public String type(Class<? extends Noted> event) {
            return "books.noted";
        }

        @Override
        public Set<Tag> tags(Noted event) {
            return Set.of(new Tag("book", event.book()), new Tag("word", event.word()));
        }
    };

    static Noted in(String book, String word) {
        return new Noted(book, word, null);
    }
}
