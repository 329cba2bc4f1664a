package dev.narada.log.sqlite;

import dev.narada.log.InUseException;
import dev.narada.log.record.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second server away from the same files. It falls with the process, however that ends. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) throws IOException {
        var channel = FileChannel.open(OwnerOnly.file(directory.resolve("narada.lock")), StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new DirectoryLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same refusal.
        }
        channel.close();
        throw new InUseException("Another server is running on " + directory.toAbsolutePath()
                + ". Stop it first, or give this one a directory of its own.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
