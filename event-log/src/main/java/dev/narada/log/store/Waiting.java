package dev.narada.log.store;

import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.KeptAnswer;
import dev.narada.log.Receipt;
import java.util.UUID;

/** Something that waits to be written. */
sealed interface Waiting<E> {

    String ledger();

    UUID command();

    default CommandName name() {
        return new CommandName(ledger(), command());
    }

    PendingResult<?> turn();

    record Append<E>(Prepared<E> prepared, PendingResult<Receipt> turn) implements Waiting<E> {

        @Override
        public String ledger() {
            return prepared.commit().ledger();
        }

        @Override
        public UUID command() {
            return prepared.commit().command();
        }
    }

    record Keep<E>(KeptAnswer answer, PendingResult<Answered> turn) implements Waiting<E> {

        @Override
        public String ledger() {
            return answer.ledger();
        }

        @Override
        public UUID command() {
            return answer.command();
        }
    }
}
