package dev.narada.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Both programs that go along with a record, kept running so that thousands can be checked: the Java one in a class loader
 * of its own, the Python one in one process that imports it.
 */
final class Verifiers implements AutoCloseable {

    private static final String SERVING = """
            import sys, importlib.util
            spec = importlib.util.spec_from_file_location("verify", sys.argv[1])
            verify = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(verify)
            for line in sys.stdin:
                code = verify.main(line.rstrip("\\n").split("\\t"))
                print("#", code, flush=True)
            """;
    private static final Pattern FAILED = Pattern.compile("FAILED (.*?) at n=(-|\\d+): .*");
    private static final String FINE = "fine";

    private final Path directory;
    private final URLClassLoader loader;
    private final MethodHandle java;
    private final Process python;
    private final Writer asked;
    private final BufferedReader answers;

    /** What a program says: the check that failed and where, or that all is fine. */
    record Verdict(String check, String n) {

        static Verdict of(int code, String said) {
            var found = FAILED.matcher(said.strip());
            if (code == 1 && found.matches()) {
                return new Verdict(found.group(1), found.group(2));
            }
            assertThat(code).as(said).isZero();
            assertThat(said).startsWith("OK ").contains("plan=ok");
            return new Verdict(FINE, "-");
        }

        boolean fine() {
            return check.equals(FINE);
        }
    }

    Verifiers(Path directory) throws IOException, ReflectiveOperationException {
        this.directory = directory;
        var source = shipped("Verify.java");
        var errors = new java.io.ByteArrayOutputStream();
        var compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        errors,
                        "--release",
                        "17",
                        "-Xlint:all",
                        "-Werror",
                        "-cp",
                        directory.toString(),
                        "-d",
                        directory.toString(),
                        source.toString());
        assertThat(compiled).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, null);
        java = MethodHandles.lookup()
                .findStatic(loader.loadClass("Verify"), "run", MethodType.methodType(int.class, String[].class));
        python = new ProcessBuilder(
                        "python3", "-c", SERVING, shipped("verify.py").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        asked = python.outputWriter(StandardCharsets.UTF_8);
        answers = python.inputReader(StandardCharsets.UTF_8);
    }

    static Path shipped(String name) {
        var resource = Verifiers.class.getResource("/record/" + name);
        return Path.of(URI.create(String.valueOf(resource)));
    }

    /** What both say of a record; fails where they do not say the same. */
    Verdict of(byte[] record) throws IOException {
        return of(record, null);
    }

    Verdict of(byte[] record, byte @Nullable [] checkpoint) throws IOException {
        var arguments = new java.util.ArrayList<>(List.of(written("record.zip", record)));
        if (checkpoint != null) {
            arguments.addAll(List.of("--checkpoint", written("elsewhere.note", checkpoint)));
        }
        var inJava = java(arguments);
        var inPython = python(arguments);
        assertThat(inPython).isEqualTo(inJava);
        return inJava;
    }

    private String written(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content).toString();
    }

    private Verdict java(List<String> arguments) {
        var said = new java.io.ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            var code = (int) java.invoke(arguments.toArray(String[]::new));
            return Verdict.of(code, said.toString(StandardCharsets.UTF_8));
        } catch (Throwable e) {
            throw new AssertionError("the program in Java breaks", e);
        } finally {
            System.setOut(before);
        }
    }

    private Verdict python(List<String> arguments) throws IOException {
        asked.write(String.join("\t", arguments) + "\n");
        asked.flush();
        var said = new StringBuilder();
        for (var line = answers.readLine(); ; line = answers.readLine()) {
            assertThat(line).as("the program in Python breaks").isNotNull();
            if (line.startsWith("# ")) {
                return Verdict.of(Integer.parseInt(line.substring(2)), said.toString());
            }
            said.append(line);
        }
    }

    @Override
    public void close() throws IOException {
        asked.close();
        python.destroy();
        loader.close();
    }
}
