package dev.narada.log;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the log.
 *
 * @param position global, from 1, dense, in commit order
 * @param n        number within its ledger, from 0, dense
 * @param lastOfCommit whether it is the last event of its command
 * @param tags     by which decisions find it
 * @param cover    what the message that brought it said of itself; null when it said nothing
 */
public record Recorded<E>(
        long position,
        String ledger,
        long n,
        UUID id,
        Instant t,
        String actor,
        UUID command,
        boolean lastOfCommit,
        E event,
        Set<Tag> tags,
        @Nullable Cover cover) {}
