package dev.narada.log.store;

import dev.narada.log.record.Chain;
import dev.narada.log.record.StoredCommit;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;

/** The beginning of the hash of every leaf that was found to be sound, by position: eight bytes each. */
final class LeafHashes {

    private static final int CHUNK = 4_096;

    private final Map<Long, AtomicLongArray> chunks = new ConcurrentHashMap<>();

    void add(StoredCommit commit) {
        var position = commit.position();
        for (var event : commit.events()) {
            chunks.computeIfAbsent(position / CHUNK, _ -> new AtomicLongArray(CHUNK))
                    .set((int) (position % CHUNK), of(event.leaf()));
            position++;
        }
    }

    /** Whether anything is known of the leaf at a position. */
    boolean knows(long position) {
        return at(position) != 0;
    }

    /** Whether these bytes are the leaf that was found there. */
    boolean hold(long position, byte[] leaf) {
        return at(position) == of(leaf);
    }

    private long at(long position) {
        var chunk = chunks.get(position / CHUNK);
        return chunk == null ? 0 : chunk.get((int) (position % CHUNK));
    }

    private static long of(byte[] leaf) {
        var hash = ByteBuffer.wrap(Chain.leafHash(leaf)).getLong();
        return hash == 0 ? 1 : hash;
    }
}
