package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.narada.log.DataKey;
import dev.narada.log.Keys;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.record.InstanceKey;
import dev.narada.log.record.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Data keys in a database of their own, each wrapped by the instance's key. They are kept in memory until another node
 * removes something, because what it removed may be a key.
 */
final class MongoKeys implements Keys {

    private final Map<String, DataKey> byName = new ConcurrentHashMap<>();
    private final Map<UUID, DataKey> byId = new ConcurrentHashMap<>();
    private final BlockingClient calls;
    private final Wrapping wrapping;
    private final Duration patience;

    private MongoKeys(BlockingClient calls, Wrapping wrapping, Duration patience) {
        this.calls = calls;
        this.wrapping = wrapping;
        this.patience = patience;
    }

    /**
     * Opens the keys with the instance's key, which is made with the first node of a new store.
     *
     * @param begun whether there are commits already
     */
    static MongoKeys open(BlockingClient calls, Path directory, Duration patience, boolean begun) {
        var mark = calls.first(Collections.INSTANCE, eq("_id", "key"), find -> find);
        if (mark.isEmpty() && begun) {
            throw new UnfitException("The database of the keys is gone or empty, though there was a log here, and"
                    + " without it nothing that is sealed can be read. Restore a backup.");
        }
        var wrapping = new Wrapping(instance(directory, mark.isEmpty()));
        if (mark.isEmpty()) {
            calls.update(
                    Collections.INSTANCE,
                    eq("_id", "key"),
                    Updates.setOnInsert("mark", new Binary(wrapping.mark())),
                    new UpdateOptions().upsert(true));
            mark = calls.first(Collections.INSTANCE, eq("_id", "key"), find -> find);
        }
        if (mark.isEmpty() || !Arrays.equals(CommitDocument.bytes(mark.get(), "mark"), wrapping.mark())) {
            throw new UnfitException("The instance.key in " + directory.toAbsolutePath()
                    + " is not the one that this store began with. All nodes share one: copy it from the first node, or"
                    + " from its backup.");
        }
        return new MongoKeys(calls, wrapping, patience);
    }

    private static SecretKey instance(Path directory, boolean fresh) {
        try {
            return InstanceKey.in(OwnerOnly.directory(directory), fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DataKey obtain(String name) {
        return stored(name, () -> DataKey.fresh(name));
    }

    @Override
    public DataKey adopt(String name, byte[] secret) {
        return stored(name, () -> DataKey.of(name, secret));
    }

    private DataKey stored(String name, Supplier<DataKey> first) {
        var known = byName.get(name);
        var waiting = new Patience(patience);
        while (known == null) {
            known = stored(eq("name", name)).orElse(null);
            if (known == null) {
                known = kept(first.get());
            }
            if (known == null && !waiting.pause()) {
                throw new LogUnavailableException("the key store did not say whether a key was made; try again");
            }
        }
        return known;
    }

    @Override
    public @Nullable DataKey find(UUID id) {
        var known = byId.get(id);
        return known != null ? known : stored(eq("_id", id)).orElse(null);
    }

    @Override
    public @Nullable UUID idOf(String name) {
        return stored(eq("name", name)).map(DataKey::id).orElse(null);
    }

    @Override
    public void destroy(UUID id) {
        calls.delete(Collections.KEYS, eq("_id", id));
        var gone = byId.remove(id);
        if (gone != null) {
            byName.remove(gone.name(), gone);
        }
    }

    /** Asks the database again from here on. */
    void forget() {
        byName.clear();
        byId.clear();
    }

    /** Unwraps every key once, so that one flipped byte among them is found. */
    void verify() {
        calls.find(Collections.KEYS, new Document(), find -> find).forEach(this::read);
    }

    private Optional<DataKey> stored(Bson filter) {
        return calls.first(Collections.KEYS, filter, find -> find)
                .map(this::read)
                .map(this::known);
    }

    /** A new key, or null when another node may have made it meanwhile: then theirs is the one to use. */
    private @Nullable DataKey kept(DataKey key) {
        var wrapped = wrapping.wrap(key);
        try {
            calls.insert(
                    Collections.KEYS,
                    List.of(new Document("_id", key.id())
                            .append("name", key.name())
                            .append("wrapped", new Binary(wrapped))),
                    true);
            return known(key);
        } catch (RefusedException e) {
            throw e;
        } catch (LogUnavailableException e) {
            return null;
        }
    }

    private DataKey read(Document stored) {
        return wrapping.unwrap(
                stored.getString("name"), stored.get("_id", UUID.class), CommitDocument.bytes(stored, "wrapped"));
    }

    private DataKey known(DataKey key) {
        byName.put(key.name(), key);
        byId.put(key.id(), key);
        return key;
    }
}
