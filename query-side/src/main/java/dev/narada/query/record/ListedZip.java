package dev.narada.query.record;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that is written as it goes and knows the length and the hash of each file in it. */
final class ListedZip {

    private final ZipOutputStream zip;
    private final List<Map<String, Object>> files = new ArrayList<>();

    /** Writes the contents of one file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    ListedZip(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void add(String name, byte[] content) throws IOException {
        add(name, out -> out.write(content));
    }

    void add(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = sha256();
        var counted = new Counted(new DigestOutputStream(zip, digest));
        content.writeTo(counted);
        zip.closeEntry();
        files.add(Map.of(
                "name", name, "bytes", counted.bytes, "sha256", HexFormat.of().formatHex(digest.digest())));
    }

    /** Each as {@code {name, bytes, sha256}}. */
    List<Map<String, Object>> files() {
        return List.copyOf(files);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
