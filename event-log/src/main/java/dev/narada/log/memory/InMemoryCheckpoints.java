package dev.narada.log.memory;

import dev.narada.log.KeptCheckpoint;
import dev.narada.log.store.KeptCheckpoints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Signed notes that last as long as the process. */
final class InMemoryCheckpoints implements KeptCheckpoints {

    private final Map<String, NavigableMap<Long, KeptCheckpoint>> ledgers = new HashMap<>();
    private long reached;

    @Override
    public synchronized KeptCheckpoint keep(KeptCheckpoint checkpoint) {
        var stood = of(checkpoint.ledger()).putIfAbsent(checkpoint.size(), checkpoint);
        reached = Math.max(reached, checkpoint.position());
        return stood == null ? checkpoint : stood;
    }

    @Override
    public synchronized Optional<KeptCheckpoint> of(String ledger, long size) {
        return Optional.ofNullable(of(ledger).get(size));
    }

    @Override
    public synchronized Optional<KeptCheckpoint> latest(String ledger) {
        return Optional.ofNullable(of(ledger).lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public synchronized List<KeptCheckpoint> all(String ledger) {
        return List.copyOf(of(ledger).values());
    }

    @Override
    public synchronized long reached() {
        return reached;
    }

    private NavigableMap<Long, KeptCheckpoint> of(String ledger) {
        return ledgers.computeIfAbsent(ledger, _ -> new TreeMap<>());
    }
}
