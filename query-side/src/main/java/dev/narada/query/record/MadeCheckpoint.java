package dev.narada.query.record;

import dev.narada.log.KeptCheckpoint;
import java.time.Instant;

/** One checkpoint of a workshop, as it is listed. */
public record MadeCheckpoint(long size, long position, Instant t, CheckpointReason reason) {

    public static MadeCheckpoint of(KeptCheckpoint kept) {
        return new MadeCheckpoint(kept.size(), kept.position(), kept.t(), CheckpointReason.valueOf(kept.reason()));
    }
}
