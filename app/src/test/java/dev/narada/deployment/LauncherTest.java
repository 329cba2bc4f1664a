package dev.narada.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./narada} in a folder of its own, where a program that says how it was started stands in for the product. */
class LauncherTest {

    private static final String PREPARING = "Preparing for fast starts";
    private static final String UNFIT = "does not fit this JDK";

    @TempDir
    private Path root;

    @BeforeEach
    void a_working_copy_that_was_built() throws IOException {
        Files.createDirectory(root.resolve("deploy"));
        for (var file : List.of("narada", "deploy/java-options", "deploy/jvm.sh")) {
            Files.copy(Path.of("..", file), root.resolve(file));
        }
        jar(Files.createDirectories(root.resolve("app/target")).resolve("narada.jar"));
    }

    @Test
    void the_first_start_prepares_and_the_next_one_starts_from_that() throws Exception {
        assertThat(started("", "first")).contains(PREPARING, "started from app/target/narada/narada.jar with [first]");

        assertThat(started("", "second"))
                .contains(
                        "started from app/target/narada/narada.jar with [second]", "-XX:AOTCache=", "-XX:+UseSerialGC")
                .doesNotContain(PREPARING, UNFIT);
    }

    @Test
    void a_jar_that_cannot_be_prepared_is_started_as_it_is() throws Exception {
        Files.createFile(root.resolve("cannot-rehearse"));
        assertThat(started("")).contains("starting without", "started from").doesNotContain("-XX:AOTCache=");

        Files.createFile(root.resolve("cannot-extract"));
        Files.delete(root.resolve("app/target/narada/extracted"));
        assertThat(started("")).contains("starting from the jar", "started from app/target/narada.jar");
    }

    @Test
    void what_the_person_chose_stands() throws Exception {
        prepared();

        assertThat(started("-Xmx200m"))
                .contains("-XX:+UseSerialGC", "-Xmx200m", "-XX:MaxHeapFreeRatio=30")
                .doesNotContain("-Xms");
        assertThat(started("-XX:MaxHeapSize=200m")).doesNotContain("-Xms");
        assertThat(started("-Xms300m")).contains("-Xms300m").doesNotContain("-Xms48m");
        assertThat(started("-XX:+UseParallelGC"))
                .contains("-XX:+UseParallelGC", "-Xms48m")
                .doesNotContain("-XX:+UseSerialGC");
        assertThat(started("-XX:MaxRAMPercentage=40 -XX:+UseG1GC"))
                .contains("-XX:MaxRAMPercentage=40", "-Xms48m")
                .doesNotContain("-XX:+UseSerialGC");
        assertThat(started("-XX:MinHeapFreeRatio=40")).doesNotContain("-XX:MaxHeapFreeRatio=30");
    }

    @Test
    void a_cache_that_does_not_fit_is_said_and_the_start_goes_on() throws Exception {
        Files.writeString(prepared().resolve("narada.aot"), "made by another JDK");

        assertThat(started("")).contains(UNFIT, "started from").doesNotContain(PREPARING, "-XX:AOTCache=");
    }

    private Path prepared() throws IOException {
        var fast = Files.createDirectories(root.resolve("app/target/narada"));
        jar(fast.resolve("narada.jar"));
        Files.createFile(fast.resolve("extracted"));
        return fast;
    }

    /** All that is said until the program has ended well. */
    private String started(String options, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", "narada"));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("JDK_JAVA") || name.startsWith("JAVA_TOOL"));
        builder.environment()
                .putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "NARADA_JAVA_OPTIONS", options));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static void jar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        var name = StandIn.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var code = StandIn.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            code.transferTo(out);
        }
    }
}
