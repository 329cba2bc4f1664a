package dev.narada.log.sqlite;

import dev.narada.log.DamagedException;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Verified;
import dev.narada.log.record.OwnerOnly;
import dev.narada.log.store.Verification;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a log as it was at one moment: {@code narada.db}, a directory {@code keys} that is to be kept elsewhere, and
 * a manifest by which a flipped byte anywhere in them is found.
 */
public final class SqliteBackup {

    private static final String RECORD = "narada.db";
    private static final String KEYS = "keys/keys.db";
    private static final String INSTANCE = "keys/instance.key";
    private static final String MANIFEST = "manifest.json";

    private SqliteBackup() {}

    /** Copies a log while a server may be writing it, and walks through the copy before it is called one. */
    public static Manifest take(Path source, Path target, LongConsumer progress) {
        try {
            requireEmpty(target);
            OwnerOnly.directory(target);
            OwnerOnly.directory(target.resolve("keys"));
            Tables.check(source.resolve(RECORD));
            snapshot(source.resolve(RECORD), target.resolve(RECORD));
            // After the record: a key is there before whatever it seals. One that went meanwhile was to go.
            snapshot(source.resolve("keys.db"), target.resolve(KEYS));
            copy(source.resolve("instance.key"), target.resolve("keys"));
            var verified = whole(target, target.resolve("keys"), progress);
            var files = new ArrayList<Manifest.File>();
            for (var name : List.of(RECORD, KEYS, INSTANCE)) {
                flush(target.resolve(name));
                files.add(Manifest.File.of(name, target.resolve(name)));
            }
            var manifest = new Manifest(verified.position(), verified.commits(), files);
            Files.write(OwnerOnly.file(target.resolve(MANIFEST)), manifest.bytes());
            flush(target.resolve(MANIFEST));
            return manifest;
        } catch (IOException | SQLException e) {
            throw Failure.because("no backup was made: " + e.getMessage(), e);
        }
    }

    /**
     * Puts a backup where a server can be started on it, once all of it was found whole.
     *
     * @param keys the directory of its keys, wherever it was kept; without it what is sealed stays closed
     */
    public static Manifest restore(Path source, @Nullable Path keys, Path target, LongConsumer progress) {
        try {
            requireEmpty(target);
            var manifest = Manifest.parse(Files.readAllBytes(source.resolve(MANIFEST)));
            for (var file : manifest.files()) {
                if (file.name().equals(RECORD)) {
                    file.require(source.resolve(RECORD));
                } else if (keys != null) {
                    file.require(keys.resolve(Path.of(file.name()).getFileName()));
                }
            }
            if (whole(source, keys, progress).position() != manifest.position()) {
                throw new DamagedException("the backup does not end at position " + manifest.position());
            }
            OwnerOnly.directory(target);
            copy(source.resolve(RECORD), target);
            Restores.note(target.resolve(RECORD));
            if (keys != null) {
                copy(keys.resolve("keys.db"), target);
                copy(keys.resolve("instance.key"), target);
            } else {
                SqliteKeys.begin(target);
            }
            return manifest;
        } catch (IOException | SQLException e) {
            throw Failure.because("nothing was restored: " + e.getMessage(), e);
        }
    }

    private static Verified whole(Path directory, @Nullable Path keys, LongConsumer progress) {
        try (var copy = SqliteReading.of(directory, keys)) {
            return Verification.whole(copy, progress);
        }
    }

    /** SQLite's own copy: one read transaction, which holds up no writer. */
    private static void snapshot(Path source, Path target) throws SQLException, IOException {
        try (var session = SqliteConnection.reading(source)) {
            session.run("VACUUM INTO ?", OwnerOnly.file(target).toString());
        }
    }

    private static void copy(Path file, Path directory) throws IOException {
        var copied = directory.resolve(file.getFileName());
        // Made by us, so that nobody else reads it, whatever the rights of the one that it comes from.
        try (var from = Files.newInputStream(file);
                var to = Files.newOutputStream(OwnerOnly.file(copied))) {
            from.transferTo(to);
        }
        flush(copied);
    }

    private static void flush(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent())) {
            directory.force(true);
        }
    }

    private static void requireEmpty(Path target) throws IOException {
        if (Files.exists(target)) {
            try (var files = Files.list(target)) {
                if (files.findAny().isPresent()) {
                    throw new LogUnavailableException(
                            target.toAbsolutePath() + " is not empty. Name a directory that is, or a new one.");
                }
            }
        }
    }
}
