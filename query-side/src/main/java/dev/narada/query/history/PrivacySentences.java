package dev.narada.query.history;

import dev.narada.events.privacy.*;

/** What was removed from the record, and on which ground. */
final class PrivacySentences {

    private PrivacySentences() {}

    static Sentence of(PrivacyFact fact, HistoryWords w) {
        return switch (fact) {
            case ParticipantErased f -> w.tell(f).with("ground", f.ground());
            case TextRedacted f -> w.tell(f).with("ground", f.ground());
        };
    }
}
