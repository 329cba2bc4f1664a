package dev.narada.command.dispatch;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.Sealed;
import dev.narada.events.storage.Labels;
import dev.narada.events.storage.Seals;
import dev.narada.log.format.RecordFormat;

/** How the facts of a workshop are written into the log: each workshop is a ledger of its own. */
public final class FactFormat {

    private FactFormat() {}

    public static RecordFormat<Fact> create() {
        return RecordFormat.<Fact, Sealed>of(
                        Facts.BY_NAME,
                        Facts::nameOf,
                        Facts::revisionOf,
                        Labels::of,
                        fact -> fact.workshopId().toString(),
                        Sealed.class,
                        Seals::keyOf,
                        Seals::plaintext,
                        Seals::open)
                .withLedgerIn("workshop");
    }
}
