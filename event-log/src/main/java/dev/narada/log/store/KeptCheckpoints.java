package dev.narada.log.store;

import dev.narada.log.KeptCheckpoint;
import java.util.List;
import java.util.Optional;

/** Where a store keeps signed notes, each durable on return. */
public interface KeptCheckpoints {

    /** Keeps a note unless there is one of that size already; returns the one that stands, whoever made it. */
    KeptCheckpoint keep(KeptCheckpoint checkpoint);

    Optional<KeptCheckpoint> of(String ledger, long size);

    /** The largest of a ledger. */
    Optional<KeptCheckpoint> latest(String ledger);

    /** All of a ledger, smallest first. */
    List<KeptCheckpoint> all(String ledger);

    /** The furthest position that any of them covers, 0 when there is none. */
    long reached();
}
