package dev.narada.log.record;

import dev.narada.log.Tag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SHA-256 over whole stored records, each part with its length before it, so that a flipped byte anywhere is found. */
public final class Digests {

    private final MessageDigest digest = Sha256.fresh();

    private Digests() {}

    /** Over all of a commit that stays for ever. */
    public static byte[] of(StoredCommit commit) {
        var digests = new Digests()
                .number(commit.position())
                .text(commit.ledger())
                .number(commit.n())
                .uuid(commit.command())
                .text(commit.actor())
                .number(commit.t().toEpochMilli())
                .bytes(commit.genesis())
                .bytes(commit.chain())
                .number(commit.events().size());
        for (var event : commit.events()) {
            digests.uuid(event.id())
                    .text(event.type())
                    .bytes(event.leaf())
                    .number(event.tags().size());
            event.tags().stream().map(Tag::toString).sorted().forEach(digests::text);
        }
        return digests.sum();
    }

    /** Over the removable part of the commit at a position. */
    public static byte[] of(long position, Removable removable) {
        var digests = new Digests().number(position).bytes(removable.request()).bytes(removable.answer());
        removable.vault().stream()
                .sorted(Comparator.comparing(VaultEntry::event).thenComparing(VaultEntry::field))
                .forEach(digests::entry);
        return digests.sum();
    }

    /** Over an answer that is kept beside the commits, or any other row of texts and bytes. */
    public static byte[] ofRow(Object... columns) {
        var digests = new Digests();
        for (var column : columns) {
            switch (column) {
                case String text -> digests.text(text);
                case Long number -> digests.number(number);
                case UUID uuid -> digests.uuid(uuid);
                case byte[] bytes -> digests.bytes(bytes);
                default -> throw new IllegalArgumentException("no digest over " + column.getClass());
            }
        }
        return digests.sum();
    }

    /** Whether a commit still is what it was when it was stored. */
    public static boolean hold(StoredCommit commit) {
        return Arrays.equals(of(commit), commit.digest())
                && Arrays.equals(of(commit.position(), commit.removable()), commit.removableDigest());
    }

    private void entry(VaultEntry entry) {
        uuid(entry.event()).text(entry.field()).text(entry.key()).uuid(entry.keyId());
        bytes(entry.salt()).bytes(entry.nonce()).bytes(entry.ciphertext());
    }

    private Digests number(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
        return this;
    }

    private Digests uuid(UUID uuid) {
        return number(uuid.getMostSignificantBits()).number(uuid.getLeastSignificantBits());
    }

    private Digests text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private Digests bytes(byte @Nullable [] bytes) {
        number(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            digest.update(bytes);
        }
        return this;
    }

    private byte[] sum() {
        return digest.digest();
    }
}
