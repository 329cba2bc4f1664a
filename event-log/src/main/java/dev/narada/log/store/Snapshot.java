package dev.narada.log.store;

import dev.narada.log.Criteria;
import dev.narada.log.record.VaultEntry;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** A store as it is at one moment, however long the reading takes. */
public interface Snapshot extends AutoCloseable {

    /** The last position in it. */
    long tail();

    /** Positions after {@code after} whose events match. */
    SortedSet<Long> positions(Criteria criteria, long after);

    /** The events at these positions, in order. */
    List<Stood> events(Collection<Long> positions);

    /** An event where it stands. */
    record Stood(long position, boolean lastOfCommit, byte[] leaf, List<VaultEntry> vault) {}

    @Override
    void close();
}
