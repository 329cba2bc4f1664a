package dev.narada.query.history;

import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.Fact;
import dev.narada.events.ItemId;
import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sentence of a fact, to be filled with its parts: it stands in the messages under the fact's name. */
final class Sentence {

    private final Fact fact;
    private final HistoryWords words;
    private final Map<String, @Nullable Object> parts = new HashMap<>();

    Sentence(Fact fact, HistoryWords words) {
        this.fact = fact;
        this.words = words;
    }

    String said() {
        return words.say(fact.getClass().getSimpleName(), parts);
    }

    Sentence with(String name, @Nullable Object part) {
        parts.put(name, part);
        return this;
    }

    Sentence quoted(String name, @Nullable Text text) {
        return with(name, words.quoted(text));
    }

    Sentence title(@Nullable Text text) {
        return quoted("title", text);
    }

    Sentence session(@Nullable SessionId id) {
        return with("session", words.number(id));
    }

    Sentence person(@Nullable ParticipantId id) {
        return with("person", words.person(id));
    }

    Sentence because(@Nullable Text reason) {
        return with("because", words.because(reason));
    }

    Sentence item(ItemId id) {
        return with("item", words.item(id));
    }

    Sentence theme(@Nullable ThemeId id) {
        return with("theme", words.theme(id));
    }

    Sentence question(QuestionId id) {
        return with("question", words.title(id.value()));
    }

    Sentence decision(DecisionId id) {
        return with("decision", words.title(id.value()));
    }

    Sentence action(ActionId id) {
        return with("action", words.title(id.value()));
    }

    Sentence day(Instant instant) {
        return with("day", words.day(instant));
    }

    Sentence time(Instant instant) {
        return with("time", words.time(instant));
    }
}
