package dev.narada.log.memory;

import dev.narada.log.record.DataKey;
import dev.narada.log.record.Keys;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Data keys that last as long as the process. */
final class InMemoryKeys implements Keys {

    private final Map<String, DataKey> byName = new ConcurrentHashMap<>();
    private final Map<UUID, DataKey> byId = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    @Override
    public DataKey obtain(String name) {
        return byName.computeIfAbsent(name, _ -> {
            var secret = new byte[32];
            random.nextBytes(secret);
            var key = new DataKey(name, UUID.randomUUID(), new SecretKeySpec(secret, "AES"));
            byId.put(key.id(), key);
            return key;
        });
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
