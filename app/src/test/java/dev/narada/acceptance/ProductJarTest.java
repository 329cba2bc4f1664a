package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is given away: small, and with all of its libraries that Narada asks for. */
@Tag("jar")
class ProductJarTest {

    private static final Path JAR = Path.of("target/narada.jar");
    private static final long MOST_BYTES = 55_000_000;

    private static final String NAME = "\u0421\u0432\u0456\u0442\u043b\u0430\u043d\u0430 Łucja";

    @TempDir
    private Path directory;

    @Test
    void the_jar_is_small() throws IOException {
        assertThat(Files.size(JAR)).isLessThanOrEqualTo(MOST_BYTES);
        Verdict.of("Jar", "%s has %.1f MB", JAR.getFileName(), Files.size(JAR) / 1e6);
    }

    @Test
    void sqlite_is_there_for_every_system_that_narada_runs_on() throws IOException {
        var systems = new HashSet<String>();
        try (var jar = new ZipFile(JAR.toFile())) {
            var log = jar.stream()
                    .filter(entry -> entry.getName().startsWith("BOOT-INF/lib/event-log-"))
                    .findFirst()
                    .orElseThrow();
            var inside = new ZipInputStream(jar.getInputStream(log));
            for (var entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
                if (!entry.isDirectory() && entry.getName().startsWith("org/sqlite/native/")) {
                    systems.add(entry.getName().replaceFirst("org/sqlite/native/(.*)/[^/]*", "$1"));
                }
            }
        }
        assertThat(systems)
                .isEqualTo(Set.of("Linux/x86_64", "Linux/aarch64", "Mac/x86_64", "Mac/aarch64", "Windows/x86_64"));
    }

    @Test
    void letters_endings_plurals_paper_and_passwords_are_as_with_the_whole_libraries() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(java, "-XX:TieredStopAtLevel=1", "-jar", JAR.toString(), "--narada.data-dir=" + directory);
        try (var narada = Product.start(command, UnaryOperator.identity())) {
            var room = Room.scheduled(narada, new Caller(narada.url()));
            var phone = room.join(room.open(0), NAME);
            room.phase(0, "NEEDS");
            phone.need("Brakuje placów zabaw dla \u200bdzieci \uD83E\uDD84");
            phone.need("Nie ma gdzie uczyć się języka \uD80C\uDC80");

            assertThat(room.board(0).toString()).contains("dla dzieci \uD83E\uDD84");
            assertThat(similar(room, "plac zabaw dla dziecka"))
                    .contains("placów")
                    .doesNotContain("języka");
            assertThat(read(room, "minutes")).containsPattern("\\[EGYPTIAN\\s+HIEROGLYPH D010]");
            assertThat(read(room, "attendance-1")).contains(NAME);
            assertThat(room.facilitator.get("/v3/api-docs").status()).isEqualTo(200);
            for (var language : List.of("pl", "en")) {
                var history = new Caller(narada.url(), language);
                history.post("/api/login", Map.of("name", "Jolanta", "password", "dwanaście znaków"))
                        .done();
                assertThat(history.get(room.path("/history")).body()).contains("Łucja");
            }
            TakenAway.everything(room);
        }
    }

    private static String similar(Room room, String text) {
        return room.facilitator
                .get(room.path("/similar?kind=needs&text=" + text.replace(" ", "%20")))
                .done()
                .toString();
    }

    private static String read(Room room, String name) throws IOException {
        try (var paper = Loader.loadPDF(room.facilitator.file(room.path("/exports/" + name + ".pdf")))) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
