package dev.narada.log.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps all others: 64 hexadecimal digits in a file that only its owner can read. */
public final class InstanceKey {

    private static final int BYTES = 32;

    private InstanceKey() {}

    /** Reads the key, or makes one while there is nothing yet that another key could have wrapped. */
    public static SecretKey in(Path directory, boolean fresh) throws IOException {
        var file = directory.resolve("instance.key");
        if (Files.notExists(file)) {
            if (!fresh) {
                throw new IllegalStateException(
                        file.toAbsolutePath()
                                + " is missing, and without it nothing that is sealed can be read. Put it back from its backup.");
            }
            make(file);
        }
        OwnerOnly.file(file);
        var digits = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (!digits.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")) {
            throw new IllegalStateException(
                    file.toAbsolutePath() + " is not the key that was made. Put it back from its backup.");
        }
        return new SecretKeySpec(HexFormat.of().parseHex(digits), "AES");
    }

    private static void make(Path file) throws IOException {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        var open = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, open, OwnerOnly.attributes(file))) {
            channel.write(StandardCharsets.US_ASCII.encode(HexFormat.of().formatHex(secret) + "\n"));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException(file + " appeared while it was being made", e);
        }
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent())) {
            directory.force(true);
        }
    }
}
