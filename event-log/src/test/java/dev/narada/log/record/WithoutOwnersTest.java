package dev.narada.log.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files have no owners, as in an archive, they are made all the same. */
class WithoutOwnersTest {

    @Test
    void folders_and_files_are_made_and_given_back(@TempDir Path directory) throws Exception {
        try (var archive = FileSystems.newFileSystem(directory.resolve("a.zip"), Map.of("create", "true"))) {
            var folder = archive.getPath("/keys");
            var file = folder.resolve("instance.key");

            assertThat(OwnerOnly.directory(folder)).isEqualTo(folder);
            assertThat(OwnerOnly.file(file)).isEqualTo(file);
            assertThat(OwnerOnly.file(file)).isEqualTo(file);
            assertThat(Files.size(file)).isZero();
        }
    }
}
