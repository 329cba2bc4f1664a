package dev.narada.log;

import java.util.UUID;

/** Something that leaves the removable part of the log for good; hashes and proofs stay as they were. */
public sealed interface Removal {

    /** Destroys a data key with everything that it seals, such as {@code person:0190…}. */
    record Key(String key) implements Removal {}

    /** Removes one sealed field of one event. */
    record Field(UUID event, String field) implements Removal {}

    /** Blanks request hashes and answers of all commands of an actor. */
    record Answers(String actor) implements Removal {}

    /** Blanks request hashes and answers of all commands about something, such as {@code voting:0190…}, whoever sent them. */
    record Requests(String about) implements Removal {}
}
