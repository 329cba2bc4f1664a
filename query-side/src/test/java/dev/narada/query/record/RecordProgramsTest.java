package dev.narada.query.record;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.query.Audience;
import dev.narada.query.Books;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs as somebody starts them who unpacked the archive, and how long they take. */
class RecordProgramsTest {

    private static final int BUSY = 10_000;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path directory;

    private record Ended(int code, String said) {}

    @BeforeEach
    void unpack() throws Exception {
        try (var log = Books.empty()) {
            var position = Books.write(log, Said.all());
            var note = log.checkpoints().make(W.toString(), position, "CLOSE").note();
            Files.writeString(directory.resolve("kept.note"), note);
            var record = Bundle.of(Exported.of(log, Audience.PUBLIC));
            Files.write(directory.resolve("record.zip"), record.zip());
            Files.write(
                    directory.resolve("changed.zip"),
                    record.manifest("root", "x").zip());
            for (var program : List.of("Verify.java", "verify.py")) {
                Files.write(directory.resolve(program), record.file(program));
            }
        }
    }

    private List<Ended> both(String... arguments) throws Exception {
        var ended = new ArrayList<Ended>();
        for (var program : List.of(List.of(JAVA, "Verify.java"), List.of("python3", "verify.py"))) {
            var command = new ArrayList<>(program);
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            ended.add(new Ended(process.exitValue(), said));
        }
        return ended;
    }

    @Test
    void a_good_record_is_said_to_be_good_on_one_line() throws Exception {
        for (var arguments :
                List.of(new String[] {"record.zip"}, new String[] {"record.zip", "--checkpoint", "kept.note"})) {
            assertThat(both(arguments)).allSatisfy(each -> {
                assertThat(each.code()).as(each.said()).isZero();
                assertThat(each.said()).matches("OK " + W + " size=13 root=\\S{44} plan=ok .* time=\\d+\\.\\d\\ds\\n");
            });
        }
    }

    @Test
    void a_fault_is_named_with_its_place_and_ends_with_one() throws Exception {
        assertThat(both("changed.zip")).allSatisfy(each -> {
            assertThat(each.code()).as(each.said()).isEqualTo(1);
            assertThat(each.said()).startsWith("FAILED root at n=12: ").endsWith("\n");
        });
    }

    @Test
    void whoever_calls_them_wrongly_is_told_so() throws Exception {
        for (var arguments : List.of(
                new String[] {"record.zip", "--other", "kept.note"},
                new String[] {"nothing.zip"},
                new String[] {"record.zip", "--checkpoint", "nothing.note"})) {
            assertThat(both(arguments))
                    .allSatisfy(each -> assertThat(each.code()).as(each.said()).isEqualTo(2));
        }
    }

    /** The figures are read, never asserted. */
    @Test
    @Tag("full")
    void ten_thousand_events_are_exported_and_checked() throws Exception {
        try (var log = Books.empty()) {
            Exported.busy(log, BUSY);
            Exported.of(log, Audience.FACILITATOR);
            var room = Books.folded(log, W);
            var export = new RecordExport(log, room, Audience.FACILITATOR);
            var out = new LiveBytes(Files.newOutputStream(directory.resolve("record.zip")));
            var begun = System.nanoTime();
            export.writeTo(OutputStream.nullOutputStream(), "FACILITATOR", Exported.NOW);
            var millis = (System.nanoTime() - begun) / 1_000_000;
            export.writeTo(out, "FACILITATOR", Exported.NOW);
            out.close();

            var ended = both("record.zip");

            assertThat(ended)
                    .allSatisfy(each -> assertThat(each.code()).as(each.said()).isZero());
            System.out.printf(
                    "Record of %,d events: exported in %,d ms with %,d KiB in memory; checked in Java in %s, in Python in %s%n",
                    room.next(), millis, out.most() / 1024, time(ended.get(0)), time(ended.get(1)));
        }
    }

    private static String time(Ended ended) {
        return ended.said().replaceAll("(?s).* time=", "").strip();
    }
}
