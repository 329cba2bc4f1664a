package dev.narada.log.memory;

import dev.narada.log.DataKey;
import dev.narada.log.Keys;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Data keys that last as long as the process. */
final class InMemoryKeys implements Keys {

    private final Map<String, DataKey> byName = new ConcurrentHashMap<>();
    private final Map<UUID, DataKey> byId = new ConcurrentHashMap<>();

    @Override
    public DataKey obtain(String name) {
        return byName.computeIfAbsent(name, _ -> known(DataKey.fresh(name)));
    }

    @Override
    public DataKey adopt(String name, byte[] secret) {
        return byName.computeIfAbsent(name, _ -> known(DataKey.of(name, secret)));
    }

    private DataKey known(DataKey key) {
        byId.put(key.id(), key);
        return key;
    }

    @Override
    public @Nullable DataKey find(UUID id) {
        return byId.get(id);
    }

    @Override
    public @Nullable UUID idOf(String name) {
        var key = byName.get(name);
        return key == null ? null : key.id();
    }

    @Override
    public void destroy(UUID id) {
        var key = byId.remove(id);
        if (key != null) {
            byName.remove(key.name(), key);
        }
    }
}
