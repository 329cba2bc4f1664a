package dev.narada.log.sqlite;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** One connection to a file, with its statements prepared once. Used by one thread at a time. */
final class SqliteConnection implements AutoCloseable {

    /** How long to wait for another connection's lock. */
    private static final int PATIENCE_MILLIS = 5_000;

    /** How many pages are written one after the other before they are put in their places, all of them at once. */
    private static final String PAGES_IN_LOG = "4000";

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private boolean within;
    private boolean lost;

    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private SqliteConnection(Connection connection) {
        this.connection = connection;
    }

    static SqliteConnection writing(Path file) throws SQLException {
        var config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // FULL: a commit is acknowledged only when it is on the disk, not in the system's memory.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // What was removed is overwritten, not only forgotten.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, PAGES_IN_LOG);
        // Of a change that may have to be taken back, what was there before: in memory, never beside the file.
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return new SqliteConnection(config.createConnection("jdbc:sqlite:" + file));
    }

    /** Writes too, but never waits for another connection's lock. */
    static SqliteConnection impatient(Path file) throws SQLException {
        var session = writing(file);
        session.number("PRAGMA busy_timeout = 0");
        return session;
    }

    static SqliteConnection reading(Path file) throws SQLException {
        var config = config();
        config.setReadOnly(true);
        return new SqliteConnection(config.createConnection("jdbc:sqlite:" + file));
    }

    static SqliteConnection inMemory() throws SQLException {
        return new SqliteConnection(config().createConnection("jdbc:sqlite::memory:"));
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        // Else the driver asks for the last row after every insert.
        config.setGetGeneratedKeys(false);
        return config;
    }

    /** Begins a transaction, which {@link #commit} or {@link #leave} ends. */
    void begin(String how) throws SQLException {
        within = true;
        run(how);
    }

    void commit() throws SQLException {
        run("COMMIT");
        within = false;
    }

    /** Takes back what was begun and not committed. Returns whether this session stands outside any transaction now. */
    boolean leave() {
        if (within) {
            within = false;
            lost = true;
            try {
                run("ROLLBACK");
                lost = false;
            } catch (SQLException e) {
                // SQLite may have rolled back already, as it does when the disk is full.
                lost = !String.valueOf(e.getMessage()).contains("no transaction is active");
            }
        }
        return !lost;
    }

    /** Ends what another thread runs here. */
    void interrupt() throws SQLException {
        connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
    }

    void run(String sql, @Nullable Object... values) throws SQLException {
        with(sql, PreparedStatement::execute, values);
    }

    int update(String sql, @Nullable Object... values) throws SQLException {
        return with(sql, PreparedStatement::executeUpdate, values);
    }

    <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        return with(
                sql,
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        var all = new ArrayList<T>();
                        while (rows.next()) {
                            all.add(row.read(rows));
                        }
                        return all;
                    }
                },
                values);
    }

    <T> @Nullable T one(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        var rows = all(sql, row, values);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    long number(String sql, @Nullable Object... values) throws SQLException {
        var number = one(sql, row -> row.getLong(1), values);
        return number == null ? 0 : number;
    }

    private interface ConnectionTask<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, ConnectionTask<T> work, @Nullable Object... values) throws SQLException {
        try {
            return work.on(bound(sql, values));
        } catch (SQLException | RuntimeException | Error e) {
            // The driver has given up a statement that failed; the next one is prepared anew.
            try (var failed = statements.remove(sql)) {
                throw e;
            }
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, java.sql.Types.NULL);
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case String text -> statement.setString(index, text);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case UUID uuid -> statement.setBytes(index, bytes(uuid));
            default -> throw new IllegalArgumentException("no column for " + value.getClass());
        }
    }

    static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public void close() throws SQLException {
        for (var statement : statements.values()) {
            statement.close();
        }
        connection.close();
    }
}
