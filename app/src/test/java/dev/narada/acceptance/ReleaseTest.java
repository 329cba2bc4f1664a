package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Verdict;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The archive that the profile {@code release} leaves, unpacked elsewhere and started where there is no Java. */
@Tag("release")
class ReleaseTest {

    private static final long MOST_BYTES = 120_000_000;

    /** All that the start needs from the system, besides {@code /bin/sh}. */
    private static final List<String> TOOLS = List.of("dirname", "grep", "readlink");

    @TempDir
    private static Path away;

    private static Path archive;
    private static Path home;
    private static Path tools;

    @BeforeAll
    static void unpack_where_nothing_is() throws Exception {
        try (var left = Files.list(Path.of("target"))) {
            archive = left.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no archive: ./mvnw -Prelease package makes it"));
        }
        var there = Files.createDirectory(away.resolve("the town hall's server"));
        run(new ProcessBuilder("tar", "-xzf", archive.toAbsolutePath().toString()).directory(there.toFile()), 0);
        try (var unpacked = Files.list(there)) {
            home = unpacked.findFirst().orElseThrow();
        }
        tools = Files.createDirectory(away.resolve("tools"));
        for (var tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), onThePath(tool));
        }
    }

    @Test
    void a_meeting_begun_without_java_is_there_after_the_next_start_and_the_program_is_as_it_was() throws Exception {
        var before = files(home);
        var link = Files.createSymbolicLink(away.resolve("narada"), home.resolve("bin/narada"));
        // With the first the JVM ends where what it learnt in the rehearsal cannot be used; Narada has no words in the
        // others.
        var strict = "-XX:AOTMode=on -Duser.language=de -Duser.country=DE";
        try (var narada = Product.start(List.of(link.toString()), builder -> alone(builder, strict))) {
            assertThat(narada.console()).contains("/console#setup=");
            assertThat(status(narada.console())).isEqualTo(200);
            var room = Room.scheduled(narada, new Caller(narada.url()));
            var phone = room.join(room.open(0), "Łucja");
            room.phase(0, "NEEDS");
            phone.need("Brakuje miejsca na spotkania");
            TakenAway.everything(room);

            assertThat(narada.stop()).as("SIGTERM").isEqualTo(143);
            narada.startAgain();

            assertThat(room.board(0).toString()).contains("Brakuje miejsca na spotkania");
            assertThat(room.facilitator.get(room.path("/history")).body()).contains("Łucja");
        }
        assertThat(away.resolve("person/.local/share/narada/narada.db")).isRegularFile();
        assertThat(files(home)).isEqualTo(before);
    }

    @Test
    void options_for_which_nothing_was_prepared_are_said_and_the_start_goes_on() throws Exception {
        var usual = run(alone(new ProcessBuilder(home + "/bin/narada", "help"), ""), 0);
        assertThat(usual).contains("backup").doesNotContain("does not fit");

        var other = run(alone(new ProcessBuilder(home + "/bin/narada", "help"), "-XX:-UseCompressedOops"), 0);
        assertThat(other).contains("does not fit these options", "backup");
    }

    @Test
    void the_archive_says_what_is_in_it_and_is_small() throws IOException {
        var listed = new JsonMapper()
                .readTree(home.resolve("sbom.json").toFile())
                .get("components")
                .valueStream()
                .map(each ->
                        each.get("name").asString() + "-" + each.get("version").asString())
                .toList();
        try (var libraries = Files.list(home.resolve("app/lib"))) {
            assertThat(libraries.map(
                            each -> each.getFileName().toString().replaceFirst("(-without-natives)?\\.jar$", "")))
                    .hasSizeGreaterThan(100)
                    .allMatch(name -> listed.stream().anyMatch(name::startsWith));
        }
        assertThat(Files.readString(home.resolve("LICENCES.md")))
                .contains("Classpath Exception", "org.xerial:sqlite-jdbc", "preact", "SIL Open Font License");
        assertThat(home.resolve("runtime/legal/java.base")).isDirectory();
        assertThat(Files.readString(home.resolve("server/narada.service")))
                .contains("ExecStart=/opt/narada/bin/narada");
        assertThat(Files.size(archive)).isLessThanOrEqualTo(MOST_BYTES);
        Verdict.of("Release", "%s has %.1f MB", archive.getFileName(), Files.size(archive) / 1e6);
    }

    /** In surroundings with a person and the few tools, and with no Java. */
    private static ProcessBuilder alone(ProcessBuilder builder, String options) {
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of("PATH", tools.toString(), "HOME", away + "/person", "NARADA_JAVA_OPTIONS", options));
        return builder.directory(away.toFile());
    }

    private static String run(ProcessBuilder builder, int code) throws IOException, InterruptedException {
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    private static int status(String url) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url.replaceFirst("#.*", "")));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private static Map<String, Long> files(Path directory) throws IOException {
        var found = new TreeMap<String, Long>();
        try (var all = Files.walk(directory)) {
            for (var each : all.toList()) {
                found.put(each.toString(), Files.getLastModifiedTime(each).toMillis());
            }
        }
        return found;
    }

    private static Path onThePath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
