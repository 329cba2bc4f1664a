package dev.narada.query.record;

import dev.narada.events.WorkshopId;
import dev.narada.log.Checkpoints;
import dev.narada.log.KeptCheckpoint;
import java.util.Optional;

/** The latest checkpoint of a workshop, as it is printed. */
public final class Imprints {

    private final Checkpoints checkpoints;
    private final ServerAddress address;

    public Imprints(Checkpoints checkpoints, ServerAddress address) {
        this.checkpoints = checkpoints;
        this.address = address;
    }

    /** Where everybody finds the server, without a slash at the end. */
    public Optional<String> base() {
        return address.base();
    }

    /** The latest that covers no more than so many events, so that a look at the past has what there was then. */
    public Optional<Imprint> latest(WorkshopId workshop, long size) {
        var ledger = workshop.toString();
        return checkpoints
                .latest(ledger)
                .filter(kept -> kept.size() <= size)
                .or(() -> checkpoints.all(ledger).stream()
                        .filter(kept -> kept.size() <= size)
                        .reduce((_, later) -> later))
                .map(this::of);
    }

    public Imprint of(KeptCheckpoint kept) {
        return Imprint.of(kept, base().orElse(null));
    }
}
