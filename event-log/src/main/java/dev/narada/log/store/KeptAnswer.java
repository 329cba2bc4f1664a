package dev.narada.log.store;

import dev.narada.log.Answered;
import java.util.UUID;

/** The answer of a command that changed nothing, kept beside the commits. */
public record KeptAnswer(String ledger, UUID command, String actor, byte[] request, byte[] answer, long position) {

    public CommandName name() {
        return new CommandName(ledger, command);
    }

    public Answered answered() {
        return new Answered(request, answer, position, false);
    }

    /** Without what the request and the answer were. */
    public KeptAnswer blank() {
        return new KeptAnswer(ledger, command, actor, new byte[0], new byte[0], position);
    }
}
