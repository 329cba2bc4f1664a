package dev.narada.query;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.Sealed;
import dev.narada.events.WorkshopId;
import dev.narada.events.storage.Labels;
import dev.narada.events.storage.Seals;
import dev.narada.log.Commit;
import dev.narada.log.Format;
import dev.narada.log.Log;
import dev.narada.log.Removal;
import dev.narada.log.format.RecordFormat;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.query.state.WorkshopState;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A real log in memory, and an easy hand to write in it. */
public final class Books {

    private Books() {}

    public static Log<Fact> empty() {
        return new InMemoryLog<>(format(), Clock.systemUTC());
    }

    public static Format<Fact> format() {
        return RecordFormat.<Fact, Sealed>of(
                Facts.BY_NAME,
                Facts::nameOf,
                Facts::revisionOf,
                Labels::of,
                fact -> fact.workshopId().toString(),
                Sealed.class,
                Seals::keyOf,
                Seals::plaintext,
                Seals::open);
    }

    /** The room as it is folded from the whole log. */
    public static WorkshopState folded(Log<Fact> log, WorkshopId workshop) {
        var room = new WorkshopState[] {WorkshopState.empty(workshop)};
        log.read(workshop.toString(), 0, commit -> room[0] = room[0].applyAll(commit));
        return room[0];
    }

    /** Whether the log takes it: some samples lack words, as if these had been removed already. */
    public static boolean takes(Log<Fact> log, Fact fact) {
        try {
            log.draft(fact);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Writes the facts as one commit and says the position of the last. */
    public static long write(Log<Fact> log, Fact... facts) {
        return write(log, List.of(), facts);
    }

    public static long write(Log<Fact> log, List<Removal> removals, Fact... facts) {
        var drafts = Stream.of(facts).map(log::draft).toList();
        var ledger = facts[0].workshopId().toString();
        return log.append(new Commit(
                        ledger, UUID.randomUUID(), "facilitator:1", new byte[0], new byte[0], drafts, null, removals))
                .join()
                .last();
    }
}
