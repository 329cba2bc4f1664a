package dev.narada.command.dispatch;

import dev.narada.command.Command;
import dev.narada.command.Envelope;
import dev.narada.command.Outcome;
import dev.narada.log.Answered;
import dev.narada.log.DataKey;
import dev.narada.log.Keys;
import dev.narada.log.record.RequestHash;
import java.util.Optional;
import java.util.Set;

/**
 * What the record keeps of a request beside the command's id: a hash by which another request under the same id is told
 * apart, under a key that lies elsewhere and dies with what the request was about. Of a command that nobody is to know
 * the author of it keeps nothing, and whoever sends its id again is told the first answer.
 */
final class RequestTraces {

    private static final String NOBODY_IN_PARTICULAR = "anonymous";
    private static final byte[] NOTHING = {};

    private final Keys keys;

    RequestTraces(Keys keys) {
        this.keys = keys;
    }

    String actor(Command command, Envelope envelope) {
        return anonymous(command) ? NOBODY_IN_PARTICULAR : envelope.actor().pseudonym();
    }

    /** By what the request and the answer are to be forgotten. */
    Set<String> about(Command command) {
        return anonymous(command) ? Set.of() : RequestSubjects.of(command);
    }

    /** Of a command that happens now. */
    byte[] accepted(Command command, Envelope envelope) {
        Features.SLICES.of(command).keyOpenedBy(command).ifPresent(keys::obtain);
        return anonymous(command)
                ? NOTHING
                : RequestHash.of(
                        keys.obtain(RequestSubjects.key(command).orElseGet(() -> workshop(command))),
                        envelope.request());
    }

    /** Of a command that changes nothing: no key is made for it that would have to be destroyed once more. */
    byte[] kept(Command command, Envelope envelope, Outcome outcome) {
        if (anonymous(command)
                || (outcome instanceof Outcome.Refused no
                        && Features.SLICES.of(command).keepsNothingOf(no.refusal()))) {
            return NOTHING;
        }
        return RequestSubjects.key(command)
                .map(this::there)
                .orElseGet(() -> Optional.of(keys.obtain(workshop(command))))
                .map(known -> RequestHash.of(known, envelope.request()))
                .orElse(NOTHING);
    }

    boolean fits(Answered answered, Envelope envelope) {
        return RequestHash.fits(answered.request(), envelope.request(), keys);
    }

    private Optional<DataKey> there(String name) {
        return Optional.ofNullable(keys.idOf(name)).map(keys::find);
    }

    private static boolean anonymous(Command command) {
        return Features.SLICES.of(command).anonymous();
    }

    private static String workshop(Command command) {
        return "ledger:" + command.workshopId();
    }
}
