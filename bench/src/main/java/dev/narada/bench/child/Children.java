package dev.narada.bench.child;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the programs are started: Narada as {@code ./narada} starts it, the others on a class path of what they need. */
public final class Children {

    public static final String PASSWORD = "orchard-lantern-42-bench";

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final List<String> OPTIONS =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    private static final Pattern LEAST = Pattern.compile(
            ".*(org.springframework|io.netty|io.projectreactor|tools.jackson|com.fasterxml.jackson.core|ch.qos.logback"
                    + "|org.slf4j|org.apache.logging|io.micrometer|org.yaml|org.jspecify|org.reactivestreams|org.xerial"
                    + "|commons-logging|bench.target.classes).*");

    private Children() {}

    /** Where the product is: {@code app/target/narada.jar} of this working copy. */
    public static Path jar() {
        return Path.of("app", "target", "narada.jar").toAbsolutePath();
    }

    /** Narada on this directory, on the processors that {@code cores} names, or on any when it is empty. */
    public static Child narada(Path directory, String cores) {
        var command = new ArrayList<>(Cores.only(cores));
        // It becomes the JVM, so that what is measured of the process is measured of that.
        command.add(Path.of("narada").toAbsolutePath().toString());
        return narada(command, directory);
    }

    /** Narada as people start it in a working copy. */
    public static Child asPeopleDo(Path directory) {
        return narada(directory, "");
    }

    /** Narada from its jar, with the JVM as it comes. */
    public static Child fromJar(Path directory) {
        var command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", jar().toString()));
        return narada(command, directory);
    }

    private static Child narada(List<String> command, Path directory) {
        var port = Child.freePort();
        command.addAll(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--narada.data-dir=" + directory.resolve("data"),
                "--narada.limits.enabled=false"));
        return Child.launch(
                command,
                Map.of("NARADA_OWNER_PASSWORD", PASSWORD, "JAVA_HOME", System.getProperty("java.home")),
                port,
                directory.resolve("narada.said"));
    }

    /** One of the programs of {@code dev.narada.bench.baseline}; its arguments are the port and a directory. */
    public static Child baseline(Class<?> program, Path directory, String cores) {
        var port = Child.freePort();
        var command = new ArrayList<>(Cores.only(cores));
        command.add(JAVA.toString());
        command.addAll(OPTIONS);
        command.addAll(
                List.of("-cp", leastClassPath(), program.getName(), Integer.toString(port), directory.toString()));
        return Child.launch(command, Map.of(), port, directory.resolve(program.getSimpleName() + ".said"));
    }

    /** Runs a program on the whole class path of this one, to its end. */
    public static void run(String program, String... arguments) {
        var command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** So that a baseline does not configure what only the product needs. */
    private static String leastClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> LEAST.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
