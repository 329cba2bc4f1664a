package dev.narada.query.history;

import dev.narada.events.privacy.*;

/** What was removed from the record, and on which ground. */
final class PrivacySentences {

    private PrivacySentences() {}

    static String of(PrivacyFact fact, HistoryWords w) {
        return switch (fact) {
            case ParticipantErased f ->
                w.say(
                        "usunęła dane osoby uczestniczącej (%s)",
                        "erased the data of a participant (%s)",
                        switch (f.ground()) {
                            case REQUEST -> w.say("na jej prośbę", "on request");
                            case RETENTION -> w.say("minął czas przechowywania", "kept long enough");
                        });
            case TextRedacted f ->
                w.say(
                        "usunęła tekst z zapisu (%s)",
                        "removed a text from the record (%s)",
                        switch (f.ground()) {
                            case PERSONAL_DATA -> w.say("dane osobowe", "personal data");
                            case UNLAWFUL -> w.say("treść niezgodna z prawem", "unlawful content");
                            case OTHER -> w.say("inny powód", "other reason");
                        });
        };
    }
}
