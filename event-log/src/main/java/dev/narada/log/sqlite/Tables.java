package dev.narada.log.sqlite;

import dev.narada.log.LogUnavailableException;
import dev.narada.log.NewerFormatException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The tables of the store, and which version of them a file has. */
final class Tables {

    /** Counts up whenever an older program could no longer read what this one writes. */
    static final int VERSION = 1;

    private static final List<String> TABLES = List.of("""
            CREATE TABLE store(origin TEXT NOT NULL) STRICT""", """
            CREATE TABLE commits(
              position INTEGER PRIMARY KEY, size INTEGER NOT NULL,
              ledger TEXT NOT NULL, n INTEGER NOT NULL, cmd BLOB NOT NULL, actor TEXT NOT NULL, t INTEGER NOT NULL,
              genesis BLOB, chain BLOB NOT NULL, digest BLOB NOT NULL,
              request BLOB NOT NULL, answer BLOB NOT NULL, removable BLOB NOT NULL,
              UNIQUE(ledger, n), UNIQUE(ledger, cmd)) STRICT""", """
            CREATE INDEX ledgers ON commits(position, ledger) WHERE n = 0""", """
            CREATE TABLE events(
              position INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, last INTEGER NOT NULL,
              type TEXT NOT NULL, tags TEXT NOT NULL, leaf BLOB NOT NULL) STRICT""", """
            CREATE TABLE tags(
              tag TEXT NOT NULL, type TEXT NOT NULL, position INTEGER NOT NULL,
              PRIMARY KEY(tag, type, position)) STRICT, WITHOUT ROWID""", """
            CREATE TABLE vault(
              position INTEGER NOT NULL, field TEXT NOT NULL, event BLOB NOT NULL, key TEXT NOT NULL,
              key_id BLOB NOT NULL, salt BLOB NOT NULL, nonce BLOB NOT NULL, ciphertext BLOB NOT NULL,
              PRIMARY KEY(position, field)) STRICT, WITHOUT ROWID""", """
            CREATE INDEX vault_by_key ON vault(key)""", """
            CREATE TABLE answers(
              ledger TEXT NOT NULL, cmd BLOB NOT NULL, actor TEXT NOT NULL, request BLOB NOT NULL,
              answer BLOB NOT NULL, position INTEGER NOT NULL, digest BLOB NOT NULL,
              PRIMARY KEY(ledger, cmd)) STRICT, WITHOUT ROWID""", """
            CREATE TABLE access(
              kind TEXT NOT NULL, id TEXT NOT NULL, document TEXT NOT NULL, digest BLOB NOT NULL,
              PRIMARY KEY(kind, id)) STRICT, WITHOUT ROWID""", """
            CREATE TABLE keys_to_destroy(id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID""");

    private static final List<String> LATER = List.of(
            Due.TABLE,
            Restores.TABLE,
            AboutRows.TABLE,
            AboutRows.INDEX,
            CheckpointRows.TABLE,
            CheckpointRows.INDEX,
            """
            CREATE INDEX IF NOT EXISTS commits_by_actor ON commits(actor)""",
            """
            CREATE INDEX IF NOT EXISTS answers_by_actor ON answers(actor)""");

    private static final List<String> KEY_TABLES = List.of("""
            CREATE TABLE keys(
              id BLOB PRIMARY KEY, name TEXT NOT NULL UNIQUE, nonce BLOB NOT NULL, wrapped BLOB NOT NULL)
            STRICT, WITHOUT ROWID""");

    private Tables() {}

    static void open(SqliteConnection session, Path file) throws SQLException {
        if (make(session, file, TABLES)) {
            session.run("INSERT INTO store(origin) VALUES (?)", "narada/" + UUID.randomUUID());
        }
        // What came after the first release; an older program does not mind it.
        for (var later : LATER) {
            session.run(later);
        }
    }

    static void openKeys(SqliteConnection session, Path file) throws SQLException {
        make(session, file, KEY_TABLES);
    }

    /** Refuses a file that a newer program wrote, or that no log was ever made in, without touching it. */
    static void check(Path file) throws SQLException {
        try (var session = SqliteConnection.reading(file)) {
            if (known(session, file) == 0) {
                throw new LogUnavailableException("there is no log in " + file.toAbsolutePath());
            }
        }
    }

    private static long known(SqliteConnection session, Path file) throws SQLException {
        var version = session.number("PRAGMA user_version");
        if (version > VERSION) {
            throw new NewerFormatException(file + " was written by a newer program (format " + version
                    + ", this one knows " + VERSION + "). Start that program, or restore a backup made before it.");
        }
        return version;
    }

    /** Returns whether the file was new. */
    private static boolean make(SqliteConnection session, Path file, List<String> tables) throws SQLException {
        if (known(session, file) == VERSION) {
            return false;
        }
        session.begin("BEGIN IMMEDIATE");
        try {
            for (var table : tables) {
                session.run(table);
            }
            session.run("PRAGMA user_version = " + VERSION);
            session.commit();
        } finally {
            session.leave();
        }
        return true;
    }
}
