package dev.narada.events;

import java.util.UUID;

/** Names a question. */
public record QuestionId(UUID value) implements Id {

    public static QuestionId of(String text) {
        return new QuestionId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
