package dev.narada.events;

import java.util.UUID;

/** Names a voting. */
public record VotingId(UUID value) implements Id {

    public static VotingId of(String text) {
        return new VotingId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "voting";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
