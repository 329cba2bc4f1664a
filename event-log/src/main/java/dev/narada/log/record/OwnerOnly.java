package dev.narada.log.record;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files and directories that nobody but the user whom the server runs as can read. A file system that knows no owners is
 * left as it is, and one that does not do as it is told is complained of.
 */
public final class OwnerOnly {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** The directory, made if it is not there yet. */
    public static Path directory(Path directory) throws IOException {
        Files.createDirectories(directory, attributes(directory, DIRECTORY));
        tighten(directory, DIRECTORY);
        return directory;
    }

    /** The file, made empty if it is not there yet, before anybody writes to it. */
    public static Path file(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(file));
        } catch (FileAlreadyExistsException _) {
            tighten(file, FILE);
        }
        return file;
    }

    /** With what a new file is made. */
    public static FileAttribute<?>[] attributes(Path file) {
        return attributes(file, FILE);
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> rights) {
        return knowsOwners(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static void tighten(Path path, Set<PosixFilePermission> rights) {
        if (!knowsOwners(path)) {
            return;
        }
        try {
            if (!Files.getPosixFilePermissions(path).equals(rights)) {
                Files.setPosixFilePermissions(path, rights);
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("{} may be read by others, and its rights cannot be changed: {}", path, e.getMessage());
        }
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
