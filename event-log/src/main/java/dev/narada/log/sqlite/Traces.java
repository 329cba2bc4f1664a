package dev.narada.log.sqlite;

import dev.narada.log.record.VaultEntry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What removed rows looked like, so that it can be seen whether a file still has a byte of them. SQLite overwrites what
 * it deletes, but it copies rows when it balances its pages, and a copy that was left behind it does not know of.
 */
final class Traces {

    private static final int WINDOW = 8;
    private static final int AT_ONCE = 1 << 20;

    private final ConcurrentLinkedQueue<byte[]> noted = new ConcurrentLinkedQueue<>();

    void of(VaultEntry entry) {
        of(entry.salt());
        of(entry.ciphertext());
    }

    /** Random bytes, long enough that nothing else looks like them. */
    void of(byte[] bytes) {
        if (bytes.length >= 2 * WINDOW) {
            noted.add(bytes);
        }
    }

    /** How many are noted so far. */
    List<byte[]> noted() {
        return List.copyOf(noted);
    }

    void forget(List<byte[]> traces) {
        traces.forEach(noted::remove);
    }

    /** Whether a file has any of them. */
    static boolean isIn(Path file, List<byte[]> traces) throws IOException {
        if (traces.isEmpty()) {
            return false;
        }
        Map<Long, byte[]> byBeginning = new HashMap<>();
        var second = new boolean[1 << 16];
        for (var trace : traces) {
            byBeginning.put(ByteBuffer.wrap(trace).getLong(), trace);
            second[((trace[0] & 0xff) << 8) | (trace[1] & 0xff)] = true;
        }
        try (var channel = FileChannel.open(file)) {
            var buffer = ByteBuffer.allocate(AT_ONCE);
            while (channel.read(buffer) >= 0 || buffer.position() >= WINDOW) {
                var read = buffer.position();
                if (anyIn(buffer.array(), read, second, byBeginning)) {
                    return true;
                }
                if (read < WINDOW) {
                    return false;
                }
                buffer.flip().position(read - WINDOW + 1);
                buffer.compact();
            }
        }
        return false;
    }

    /** Their first bytes are as random as the rest: where these stand, a trace stood. */
    private static boolean anyIn(byte[] bytes, int length, boolean[] second, Map<Long, byte[]> byBeginning) {
        for (int i = 0; i + WINDOW <= length; i++) {
            if (second[((bytes[i] & 0xff) << 8) | (bytes[i + 1] & 0xff)]
                    && byBeginning.containsKey(ByteBuffer.wrap(bytes, i, WINDOW).getLong())) {
                return true;
            }
        }
        return false;
    }
}
