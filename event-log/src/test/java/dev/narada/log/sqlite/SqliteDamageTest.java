package dev.narada.log.sqlite;

import dev.narada.log.DamageContract;
import dev.narada.log.Log;
import dev.narada.log.Spoiling;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import dev.narada.log.record.StoredCommit;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class SqliteDamageTest extends DamageContract {

    @TempDir
    private Path directory;

    @Override
    protected Log<Note> open(Clock clock) {
        return SqliteLog.open(directory, Notes.FORMAT, clock);
    }

    @Override
    protected void spoil(Spoiling how, long position) throws Exception {
        var at = " WHERE position = " + position;
        switch (how) {
            case LEAF_CHANGED -> run("UPDATE events SET leaf = CAST(replace(leaf, 'notes', 'nodes') AS BLOB)" + at);
            case COMMIT_LOST -> run("DELETE FROM commits" + at, "DELETE FROM events" + at, "DELETE FROM tags" + at);
            case CHAIN_BROKEN -> breakChain(position);
            case TAG_WITH_A_LINE_BREAK -> run("UPDATE events SET tags = tags || 'x' || char(10) || 'y'" + at);
        }
    }

    private void breakChain(long position) throws Exception {
        StoredCommit broken;
        try (var store = SqliteReading.of(directory)) {
            broken = withBrokenChain(store.holding(position).orElseThrow());
        }
        try (var connection = connection();
                var update =
                        connection.prepareStatement("UPDATE commits SET chain = ?, digest = ? WHERE position = ?")) {
            update.setBytes(1, broken.chain());
            update.setBytes(2, broken.digest());
            update.setLong(3, position);
            update.executeUpdate();
        }
    }

    private void run(String... sql) throws Exception {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var one : List.of(sql)) {
                statement.execute(one);
            }
        }
    }

    private Connection connection() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("narada.db"));
    }
}
