package dev.narada.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The image holds the layered jar, runs as nobody in particular and says whether it is well. */
class ImageTest {

    private static final Path ROOT = Path.of("..");

    private final List<String> lines = instructions();

    @Test
    void it_holds_the_jar_that_the_build_leaves() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<finalName>narada</finalName>");
        assertThat(lines).contains("COPY app/target/narada.jar narada.jar");
        assertThat(Files.readAllLines(ROOT.resolve(".dockerignore"))).containsExactly("*", "!app/target/narada.jar");
    }

    @Test
    void it_has_every_layer_in_the_order_of_change() {
        assertThat(lines).anyMatch(line -> line.contains("-Djarmode=tools") && line.contains("extract --layers"));
        assertThat(lines.stream().filter(line -> line.startsWith("COPY --from=layers")))
                .containsExactly(
                        "COPY --from=layers /build/layers/dependencies/ ./",
                        "COPY --from=layers /build/layers/spring-boot-loader/ ./",
                        "COPY --from=layers /build/layers/snapshot-dependencies/ ./",
                        "COPY --from=layers /build/layers/application/ ./");
    }

    @Test
    void it_runs_on_25_and_not_as_root() {
        assertThat(lines.stream().filter(line -> line.startsWith("FROM ")))
                .allMatch(line -> line.startsWith("FROM eclipse-temurin:25-jre"));
        var user = lines.indexOf("USER 10001:10001");
        assertThat(user).isPositive();
        assertThat(lines.subList(user + 1, lines.size())).noneMatch(line -> line.startsWith("USER "));
        assertThat(lines.subList(user, lines.size())).anyMatch(line -> line.startsWith("ENTRYPOINT "));
    }

    @Test
    void it_starts_the_program_as_the_launcher_does() throws IOException {
        var options = Files.readAllLines(ROOT.resolve("deploy/java-options")).stream()
                .filter(option -> !option.startsWith("#"))
                .toList();
        var started = String.join(
                " ",
                lines.stream()
                        .filter(line -> line.startsWith("ENV JDK_JAVA_OPTIONS") || line.startsWith("ENTRYPOINT"))
                        .toList());

        assertThat(options).hasSizeGreaterThan(2).allMatch(started::contains);
    }

    @Test
    void it_asks_itself_whether_it_is_ready() {
        assertThat(lines).anyMatch(line -> line.startsWith("HEALTHCHECK ") && line.contains("/healthz"));
    }

    @Test
    void what_it_keeps_is_in_a_volume_that_its_user_owns() {
        assertThat(lines).contains("ENV NARADA_DATA_DIR=/var/lib/narada", "VOLUME /var/lib/narada");
        assertThat(lines).anyMatch(line -> line.contains("--owner narada") && line.contains("/var/lib/narada"));
    }

    private static List<String> instructions() {
        try {
            var joined = Files.readString(ROOT.resolve("Dockerfile")).replace("\\\n", " ");
            return joined.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("no Dockerfile", e);
        }
    }
}
