package dev.narada.log.sqlite;

import dev.narada.log.record.DataKey;
import dev.narada.log.record.InstanceKey;
import dev.narada.log.record.Keys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Data keys in a file of their own, each wrapped by the instance's key. */
final class SqliteKeys implements Keys, AutoCloseable {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, DataKey> byName = new ConcurrentHashMap<>();
    private final Map<UUID, DataKey> byId = new ConcurrentHashMap<>();
    private final Session session;
    private final SecretKey instance;

    private SqliteKeys(Session session, SecretKey instance) {
        this.session = session;
        this.instance = instance;
    }

    static SqliteKeys open(Path directory) throws SQLException, IOException {
        var file = directory.resolve("keys.db");
        var session = Session.writing(file);
        Schema.openKeys(session, file);
        var fresh = session.number("SELECT count(*) FROM keys") == 0;
        return new SqliteKeys(session, InstanceKey.in(directory, fresh));
    }

    /** Keys that are only read, and none made. */
    static SqliteKeys reading(Path directory) throws SQLException, IOException {
        var file = directory.resolve("keys.db");
        if (Files.notExists(file)) {
            return none();
        }
        Schema.check(file);
        return new SqliteKeys(Session.reading(file), InstanceKey.in(directory, false));
    }

    /** No keys at all: what is sealed stays closed. */
    static SqliteKeys none() throws SQLException {
        var session = Session.inMemory();
        Schema.openKeys(session, Path.of("keys.db"));
        return new SqliteKeys(session, new SecretKeySpec(new byte[KEY_BYTES], "AES"));
    }

    @Override
    public DataKey obtain(String name) {
        var known = byName.get(name);
        return known != null ? known : stored(name, () -> DataKey.fresh(name));
    }

    @Override
    public DataKey adopt(String name, byte[] secret) {
        var known = byName.get(name);
        return known != null ? known : stored(name, () -> DataKey.of(name, secret));
    }

    private synchronized DataKey stored(String name, Supplier<DataKey> first) {
        try {
            var stored = session.one("SELECT id, name, nonce, wrapped FROM keys WHERE name = ?", this::unwrap, name);
            return known(stored != null ? stored : kept(first.get()));
        } catch (SQLException e) {
            throw Failure.ofKeys(e);
        }
    }

    @Override
    public @Nullable DataKey find(UUID id) {
        var known = byId.get(id);
        return known != null ? known : findStored(id);
    }

    private synchronized @Nullable DataKey findStored(UUID id) {
        try {
            var stored = session.one("SELECT id, name, nonce, wrapped FROM keys WHERE id = ?", this::unwrap, id);
            return stored == null ? null : known(stored);
        } catch (SQLException e) {
            throw Failure.ofKeys(e);
        }
    }

    @Override
    public synchronized @Nullable UUID idOf(String name) {
        try {
            return session.one("SELECT id FROM keys WHERE name = ?", row -> Session.uuid(row.getBytes(1)), name);
        } catch (SQLException e) {
            throw Failure.ofKeys(e);
        }
    }

    @Override
    public synchronized void destroy(UUID id) {
        try {
            session.update("DELETE FROM keys WHERE id = ?", id);
            session.number("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            throw Failure.ofKeys(e);
        }
        var gone = byId.remove(id);
        if (gone != null) {
            byName.remove(gone.name(), gone);
        }
    }

    /** Unwraps every key once, so that one flipped byte among them is found. */
    synchronized void verify() {
        try {
            session.all("SELECT id, name, nonce, wrapped FROM keys", this::unwrap);
        } catch (SQLException e) {
            throw Failure.ofKeys(e);
        }
    }

    private DataKey kept(DataKey key) throws SQLException {
        var nonce = random(NONCE_BYTES);
        try {
            var wrapped = cipher(Cipher.ENCRYPT_MODE, nonce, key.id(), key.name())
                    .doFinal(key.secret().getEncoded());
            session.update(
                    "INSERT INTO keys(id, name, nonce, wrapped) VALUES (?, ?, ?, ?)",
                    key.id(),
                    key.name(),
                    nonce,
                    wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot wrap a key", e);
        }
        return key;
    }

    private DataKey unwrap(java.sql.ResultSet row) throws SQLException {
        var id = Session.uuid(row.getBytes(1));
        var name = row.getString(2);
        try {
            var secret = cipher(Cipher.DECRYPT_MODE, row.getBytes(3), id, name).doFinal(row.getBytes(4));
            return new DataKey(name, id, new SecretKeySpec(secret, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the key " + name + " does not open with instance.key; both come from one backup or neither", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID id, String name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, instance, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((id + "|" + name).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private DataKey known(DataKey key) {
        byName.put(key.name(), key);
        byId.put(key.id(), key);
        return key;
    }

    private byte[] random(int bytes) {
        var fresh = new byte[bytes];
        random.nextBytes(fresh);
        return fresh;
    }

    @Override
    public synchronized void close() throws SQLException {
        session.close();
    }
}
