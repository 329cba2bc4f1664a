package dev.narada.log.record;

import dev.narada.log.json.JsonReader;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger stood when a backup of it was restored: what came after is lost, and what comes next begins a new epoch
 * that names this.
 *
 * @param size  how many events survived, and so the number of the next one
 * @param chain of the ledger after the last of them
 */
public record Surviving(long size, byte[] chain) {

    Map<String, Object> json() {
        return new TreeMap<>(Map.of("chain", Base64.getEncoder().encodeToString(chain), "size", size));
    }

    /** What a genesis names; null when it is the first of its ledger. */
    public static @Nullable Surviving of(byte[] genesis) {
        if (JsonReader.readObject(genesis).get("prev") instanceof Map<?, ?> prev
                && prev.get("size") instanceof Long size
                && prev.get("chain") instanceof String chain) {
            return new Surviving(size, Base64.getDecoder().decode(chain));
        }
        return null;
    }

    public boolean isAt(long next, byte[] there) {
        return size == next && Arrays.equals(chain, there);
    }
}
