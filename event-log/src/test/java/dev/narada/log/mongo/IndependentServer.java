package dev.narada.log.mongo;

import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * A server that was not made by MongoDB's makers and speaks their protocol: SecantusDB, one node on a port of its own,
 * and what can happen to it. {@code ./narada test} installs it; it is a tool of the build and nothing else.
 */
public final class IndependentServer implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of("..", "target", "independent-server", "bin", "secantusd-py");
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final Path directory;
    private final int port = freePort();
    private Process process;

    private IndependentServer(Path directory) {
        this.directory = directory;
        this.process = launch();
        awaitAnswer();
    }

    static boolean isInstalled() {
        return Files.isExecutable(EXECUTABLE);
    }

    /** Starts on a directory and waits until it answers. */
    public static IndependentServer start(Path directory) {
        return new IndependentServer(directory);
    }

    public String uri(String database) {
        return "mongodb://127.0.0.1:" + port + "/" + database + "?replicaSet=secantus";
    }

    /** As when a machine hangs: connections stay open, and nobody answers on them. */
    public void halt() {
        signal("STOP");
    }

    public void goOn() {
        signal("CONT");
    }

    /** As a power cut. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public void startAgain() {
        process = launch();
        awaitAnswer();
    }

    /** Lets the next few of some commands go wrong, as {@code data} says: cut, refused by code, not acknowledged. */
    public void fail(int times, List<String> commands, Document data) {
        var how = new Document("failCommands", commands);
        how.putAll(data);
        admin(new Document("configureFailPoint", "failCommand")
                .append("mode", new Document("times", times))
                .append("data", how));
    }

    /** Whatever has not gone wrong yet goes right from here on. */
    public void heal() {
        admin(new Document("configureFailPoint", "failCommand").append("mode", "off"));
    }

    private void admin(Document command) {
        try (var client = MongoClients.create(uri("admin") + "&serverSelectionTimeoutMS=2000")) {
            Mono.from(client.getDatabase("admin").runCommand(command)).block(Duration.ofSeconds(10));
        }
    }

    private Process launch() {
        try {
            Files.createDirectories(directory);
            return new ProcessBuilder(
                            EXECUTABLE.toString(),
                            "--host",
                            "127.0.0.1",
                            "--port",
                            Integer.toString(port),
                            "--storage-path",
                            directory.toString(),
                            "--enable-test-commands",
                            "--sync-on-commit")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.resolveSibling("independent-server.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the independent server does not start; ./narada test installs it at " + EXECUTABLE, e);
        }
    }

    private void awaitAnswer() {
        await().atMost(AT_MOST).ignoreExceptions().until(() -> {
            admin(new Document("ping", 1));
            return true;
        });
    }

    private void signal(String name) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("no signal reached the independent server");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(AT_MOST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the independent server did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
