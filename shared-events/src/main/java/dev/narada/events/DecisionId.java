package dev.narada.events;

import java.util.UUID;

/** Names a decision. */
public record DecisionId(UUID value) implements Id {

    public static DecisionId of(String text) {
        return new DecisionId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
