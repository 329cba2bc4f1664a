package dev.narada.events;

import java.util.UUID;

/** The name of a thing that facts speak of. Every id in a fact is also a label by which the fact is found. */
public sealed interface Id
        permits ActionId,
                DecisionId,
                ItemId,
                MergeId,
                ObjectionId,
                ParticipantId,
                QuestionId,
                SessionId,
                TableId,
                ThemeId,
                VotingId,
                WorkshopId {

    UUID value();

    /** The first half of the label, such as {@code idea}. */
    String kind();

    /** The label by which facts about this thing are found, such as {@code idea:0190…}. */
    default String tag() {
        return kind() + ":" + value();
    }

    /** Reads the text form of a UUID: 36 characters, any case. {@link IllegalArgumentException} for anything else. */
    static UUID parse(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not an id: " + text.length() + " characters");
        }
        return UUID.fromString(text);
    }
}
