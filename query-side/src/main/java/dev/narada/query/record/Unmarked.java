package dev.narada.query.record;

import dev.narada.events.Fact;
import dev.narada.log.Recorded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an earlier program wrote, which made no checkpoints. Nothing is made up afterwards of what is long past, but of what
 * each workshop looked like at its last occasion, and looks like now.
 */
final class Unmarked {

    private final Map<String, Spot> occasions = new LinkedHashMap<>();
    private final Map<String, Spot> ends = new LinkedHashMap<>();

    /** Where a checkpoint is due. */
    record Spot(String ledger, long position, CheckpointReason reason) {}

    void add(List<Recorded<Fact>> commit) {
        var last = commit.getLast();
        var reason = CheckpointReason.of(commit);
        if (reason != null) {
            occasions.put(last.ledger(), new Spot(last.ledger(), last.position(), reason));
        }
        ends.put(last.ledger(), new Spot(last.ledger(), last.position(), CheckpointReason.INTERVAL));
    }

    /** In the order in which they stand; where both are one, the occasion comes first. */
    List<Spot> spots() {
        return Stream.concat(occasions.values().stream(), ends.values().stream())
                .sorted((one, other) -> Long.compare(one.position(), other.position()))
                .toList();
    }

    void clear() {
        occasions.clear();
        ends.clear();
    }
}
