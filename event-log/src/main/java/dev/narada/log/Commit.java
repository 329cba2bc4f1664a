package dev.narada.log;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one command caused, to be stored whole or not at all: at most 512 events and 1 MiB.
 *
 * @param ledger    the independent history that all its events belong to
 * @param command   id of the command, made by the client; unique within the ledger for ever
 * @param actor     pseudonym of who acted
 * @param request   keyed hash of the request, by which another request under the same id is told apart
 * @param answer    what the caller is told, and told again whenever the command is repeated
 * @param condition what must still hold; null when the command depends on nothing
 * @param about     by what the request and the answer are to be forgotten, such as {@code voting:0190…}
 * @param removals  what leaves the removable part together with this commit
 */
public record Commit(
        String ledger,
        UUID command,
        String actor,
        byte[] request,
        byte[] answer,
        List<Draft> events,
        @Nullable Condition condition,
        Set<String> about,
        List<Removal> removals) {

    public static final int MOST_EVENTS = 512;
    public static final int MOST_BYTES = 1 << 20;

    public Commit {
        events = List.copyOf(events);
        about = Set.copyOf(about);
        removals = List.copyOf(removals);
    }

    /** A commit whose request and answer are about nothing that could have to be forgotten. */
    public Commit(
            String ledger,
            UUID command,
            String actor,
            byte[] request,
            byte[] answer,
            List<Draft> events,
            @Nullable Condition condition,
            List<Removal> removals) {
        this(ledger, command, actor, request, answer, events, condition, Set.of(), removals);
    }
}
