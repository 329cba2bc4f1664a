package dev.narada.events;

import java.util.UUID;

/** Names a merge of several items; a titled group carries it as its own id. */
public record MergeId(UUID value) implements Id {

    public static MergeId of(String text) {
        return new MergeId(Id.parse(text));
    }

    @Override
    public String kind() {
        return "merge";
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
