package dev.narada.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A record in the hands of somebody who changes what was said, and its table of contents with it. */
final class AlteredRecord {

    private AlteredRecord() {}

    /** With the first of these words put otherwise; both take as many bytes. */
    static byte[] withOtherWords(byte[] zip, String said, String instead) {
        try {
            var files = files(zip);
            var before = files.get("openings.jsonl");
            var after = new String(before, UTF_8).replaceFirst(said, instead).getBytes(UTF_8);
            var manifest = new String(files.get("manifest.json"), UTF_8).replace(sha256(before), sha256(after));
            files.put("openings.jsonl", after);
            files.put("manifest.json", manifest.getBytes(UTF_8));
            return zipped(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeMap<String, byte[]> files(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var opened = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = opened.getNextEntry(); entry != null; entry = opened.getNextEntry()) {
                files.put(entry.getName(), opened.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zipped(TreeMap<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
