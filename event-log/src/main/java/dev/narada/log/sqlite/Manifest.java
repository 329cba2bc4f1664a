package dev.narada.log.sqlite;

import dev.narada.log.DamagedException;
import dev.narada.log.json.CanonicalJson;
import dev.narada.log.json.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a backup is made of; it vouches for itself, too.
 *
 * @param position of the last event in it
 */
public record Manifest(long position, long commits, List<File> files) {

    public Manifest {
        files = List.copyOf(files);
    }

    /** A file as it was when the backup was made. */
    public record File(String name, long size, String sha256) {

        static File of(String name, Path file) throws IOException {
            return new File(name, Files.size(file), sum(file));
        }

        void require(Path file) {
            try {
                if (!equals(of(name, file))) {
                    throw new DamagedException(file + " is not what was backed up");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
            }
        }

        private Map<String, Object> json() {
            return new TreeMap<>(Map.of("name", name, "sha256", sha256, "size", size));
        }
    }

    /** Canonical JSON whose last member is the sum of the rest. */
    byte[] bytes() {
        var json = new TreeMap<String, Object>();
        json.put("commits", commits);
        json.put("files", files.stream().map(File::json).toList());
        json.put("position", position);
        json.put("v", 1L);
        var sum = HexFormat.of().formatHex(sha256().digest(CanonicalJson.bytes(json)));
        json.put("whole", sum);
        return CanonicalJson.bytes(json);
    }

    static Manifest parse(byte[] bytes) {
        try {
            var json = JsonReader.readObject(bytes);
            var files = given(List.class, json, "files");
            var manifest = new Manifest(
                    given(Long.class, json, "position"),
                    given(Long.class, json, "commits"),
                    ((List<?>) files)
                            .stream().map(Map.class::cast).map(Manifest::file).toList());
            if (Arrays.equals(bytes, manifest.bytes())) {
                return manifest;
            }
        } catch (RuntimeException e) {
            throw new DamagedException("the manifest of the backup cannot be read: " + e.getMessage(), e);
        }
        throw new DamagedException("the manifest of the backup is not what was written");
    }

    private static File file(Map<?, ?> json) {
        return new File(
                given(String.class, json, "name"),
                given(Long.class, json, "size"),
                given(String.class, json, "sha256"));
    }

    private static <T> T given(Class<T> type, Map<?, ?> json, String name) {
        return type.cast(Objects.requireNonNull(json.get(name), name));
    }

    private static String sum(Path file) throws IOException {
        var digest = sha256();
        try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
