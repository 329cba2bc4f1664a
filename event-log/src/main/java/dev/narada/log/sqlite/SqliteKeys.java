package dev.narada.log.sqlite;

import dev.narada.log.DataKey;
import dev.narada.log.Keys;
import dev.narada.log.record.InstanceKey;
import dev.narada.log.record.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<UUID> destroyed = ConcurrentHashMap.newKeySet();
    private final Writing writing;
    private final SecretKey instance;

    private SqliteKeys(Writing writing, SecretKey instance) {
        this.writing = writing;
        this.instance = instance;
    }

    /** Keys that are read and made, as long as the disk is sound. */
    static SqliteKeys open(Path directory, Disk disk) throws SQLException, IOException {
        var file = directory.resolve("keys.db");
        var session = SqliteConnection.writing(file);
        try {
            Tables.openKeys(session, file);
            var fresh = session.number("SELECT count(*) FROM keys") == 0;
            return new SqliteKeys(new Writing(session, disk), InstanceKey.in(directory, fresh));
        } catch (SQLException | IOException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** Begins keys anew where there are none on purpose. */
    static void begin(Path directory) throws SQLException, IOException {
        var file = OwnerOnly.file(directory.resolve("keys.db"));
        try (var session = SqliteConnection.writing(file)) {
            Tables.openKeys(session, file);
        }
    }

    /** Keys that are only read, and none made. */
    static SqliteKeys reading(Path directory) throws SQLException, IOException {
        var file = directory.resolve("keys.db");
        if (Files.notExists(file)) {
            return none();
        }
        Tables.check(file);
        return new SqliteKeys(
                new Writing(SqliteConnection.reading(file), new Disk()), InstanceKey.in(directory, false));
    }

    /** No keys at all: what is sealed stays closed. */
    static SqliteKeys none() throws SQLException {
        var session = SqliteConnection.inMemory();
        Tables.openKeys(session, Path.of("keys.db"));
        return new SqliteKeys(new Writing(session, new Disk()), new SecretKeySpec(new byte[KEY_BYTES], "AES"));
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

    private DataKey stored(String name, Supplier<DataKey> first) {
        try {
            var stored = writing.read(session -> stored(session, "name = ?", name));
            return known(stored.isPresent() ? stored.get() : writing.soon(session -> storedHere(session, name, first)));
        } catch (SQLException e) {
            throw Failure.ofKeys(e);
        }
    }

    /** Somebody may have made it meanwhile; one that was to be destroyed makes room. */
    private DataKey storedHere(SqliteConnection session, String name, Supplier<DataKey> first) throws SQLException {
        var stored = stored(session, "name = ?", name);
        if (stored.isPresent()) {
            return stored.get();
        }
        session.update("DELETE FROM keys WHERE name = ?", name);
        return kept(session, first.get());
    }

    @Override
    public @Nullable DataKey find(UUID id) {
        var known = byId.get(id);
        return known != null ? known : findStored(id);
    }

    private @Nullable DataKey findStored(UUID id) {
        try {
            var stored = writing.read(session -> stored(session, "id = ?", id));
            return stored.map(this::known).orElse(null);
        } catch (SQLException e) {
            throw Failure.ofKeys(e);
        }
    }

    private Optional<DataKey> stored(SqliteConnection session, String which, Object value) throws SQLException {
        return session.all("SELECT id, name, nonce, wrapped FROM keys WHERE " + which, this::unwrap, value).stream()
                .filter(key -> !destroyed.contains(key.id()))
                .findFirst();
    }

    @Override
    public @Nullable UUID idOf(String name) {
        try {
            return writing
                    .read(session -> session.all(
                            "SELECT id FROM keys WHERE name = ?", row -> SqliteConnection.uuid(row.getBytes(1)), name))
                    .stream()
                    .filter(id -> !destroyed.contains(id))
                    .findFirst()
                    .orElse(null);
        } catch (SQLException e) {
            throw Failure.ofKeys(e);
        }
    }

    /** It opens nothing from here on, even if the file cannot be written. */
    @Override
    public void destroy(UUID id) {
        destroyed.add(id);
        var gone = byId.remove(id);
        if (gone != null) {
            byName.remove(gone.name(), gone);
        }
        try {
            writing.soon(session -> session.update("DELETE FROM keys WHERE id = ?", id));
        } catch (SQLException e) {
            throw Failure.ofKeys(e);
        }
    }

    /** How the file is written. */
    Writing writing() {
        return writing;
    }

    /** Unwraps every key once, so that one flipped byte among them is found. */
    void verify() {
        try {
            writing.read(session -> session.all("SELECT id, name, nonce, wrapped FROM keys", this::unwrap));
        } catch (SQLException e) {
            throw Failure.ofKeys(e);
        }
    }

    private DataKey kept(SqliteConnection session, DataKey key) throws SQLException {
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
        var id = SqliteConnection.uuid(row.getBytes(1));
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
    public void close() throws SQLException {
        writing.close();
    }
}
