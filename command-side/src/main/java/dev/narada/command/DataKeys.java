package dev.narada.command;

import dev.narada.events.ParticipantId;
import dev.narada.events.VotingId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of the data keys that what a command says is sealed under. */
public final class DataKeys {

    private DataKeys() {}

    public static String ofVoting(VotingId voting) {
        return "voting:" + voting;
    }

    public static String ofPerson(ParticipantId person) {
        return "person:" + person;
    }

    /** The person's, where anything is said about them at all. */
    public static Optional<String> ofPerson(ParticipantId person, @Nullable String... said) {
        return Arrays.stream(said).anyMatch(Objects::nonNull) ? Optional.of(ofPerson(person)) : Optional.empty();
    }
}
