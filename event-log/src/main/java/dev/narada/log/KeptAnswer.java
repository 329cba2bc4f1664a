package dev.narada.log;

import java.util.Set;
import java.util.UUID;

/**
 * The answer of a command that changed nothing, kept beside the commits.
 *
 * @param about by what the request and the answer are to be forgotten, such as {@code voting:0190…}
 */
public record KeptAnswer(
        String ledger, UUID command, String actor, byte[] request, byte[] answer, long position, Set<String> about) {

    public KeptAnswer {
        about = Set.copyOf(about);
    }

    public CommandName name() {
        return new CommandName(ledger, command);
    }

    public Answered answered() {
        return new Answered(request, answer, position, false);
    }

    /** Without what the request and the answer were. */
    public KeptAnswer blank() {
        return new KeptAnswer(ledger, command, actor, new byte[0], new byte[0], position, Set.of());
    }

    /** The same, about this. */
    public KeptAnswer about(Set<String> what) {
        return new KeptAnswer(ledger, command, actor, request, answer, position, what);
    }

    /** Without what the request was. */
    public KeptAnswer withoutRequest() {
        return new KeptAnswer(ledger, command, actor, new byte[0], answer, position, about);
    }
}
