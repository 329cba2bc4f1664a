package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.json.JsonMapper;

/** A record that somebody takes away, and checks with the program that came along. */
record TakenRecord(Room room, Path directory) {

    /** It holds, and the plan in it is the one that everybody is shown. */
    void holds(Caller caller) {
        try {
            unpack(caller.file(room.path("/exports/record.zip")));
            var said = checked();
            assertThat(said).startsWith("OK ").contains("plan=ok");
            var shown = new Caller(room.url()).get(room.path("/plan")).expect(200);
            assertThat(JsonMapper.shared().readTree(directory.resolve("plan.json")))
                    .isEqualTo(shown);
            assertThat(Files.readString(directory.resolve("openings.jsonl"))).doesNotContain("\"field\":\"choice\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void unpack(byte[] record) throws IOException {
        Files.write(directory.resolve("record.zip"), record);
        try (var opened = new ZipInputStream(new ByteArrayInputStream(record))) {
            for (var entry = opened.getNextEntry(); entry != null; entry = opened.getNextEntry()) {
                if (!entry.getName().contains("/")) {
                    Files.write(directory.resolve(entry.getName()), opened.readAllBytes());
                }
            }
        }
    }

    private String checked() throws IOException, InterruptedException {
        var process = new ProcessBuilder("python3", "verify.py", "record.zip")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
