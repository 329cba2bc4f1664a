package dev.narada.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.log.Verdict;
import dev.narada.log.mongo.IndependentServer;
import dev.narada.log.mongo.MongoSettings;
import dev.narada.log.mongo.MongoStore;
import dev.narada.log.mongo.WithIndependentServer;
import dev.narada.log.store.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** P6 on an independent server: whatever happens to it or to a node, what a phone was answered stands, and once. */
@Tag("full")
@ExtendWith(WithIndependentServer.class)
class TwoNodesOnIndependentServerTest {

    private static final int PHONES = 4;
    private static final int AT_ONCE = 4;
    private static final int BETWEEN = 6;
    private static final Duration HANGS = Duration.ofSeconds(12);
    private static final Duration AT_MOST = Duration.ofMinutes(3);

    private static final Document CUT = new Document("closeConnection", true);
    private static final Document LATE_MAJORITY = new Document(
            "writeConcernError",
            new Document("code", 64).append("codeName", "WriteConcernTimeout").append("errmsg", "planted"));

    private final long seed = Long.getLong("narada.seed", System.nanoTime());
    private final List<String> faults = new ArrayList<>();

    @TempDir
    private Path directory;

    @Test
    void what_was_answered_stands_once_and_both_nodes_show_the_same() throws Exception {
        try (var server = IndependentServer.start(directory.resolve("server"));
                var one = start(server, "one")) {
            // Whoever starts makes the link of the first lines anew: the room is set up before.
            var room = Room.scheduled(one, new Caller(one.url()));
            Files.createDirectories(directory.resolve("two"));
            Files.copy(directory.resolve("one/instance.key"), directory.resolve("two/instance.key"));
            try (var two = start(server, "two")) {
                run(server, room, List.of(one, two));
            }
            try (var store = MongoStore.open(MongoSettings.of(server.uri("narada")), directory.resolve("one"))) {
                assertThat(Verification.whole(store, _ -> {}).position())
                        .isEqualTo(store.tail().position());
            }
        }
    }

    private void run(IndependentServer server, Room room, List<Product> nodes) throws Exception {
        room.facilitator.put(room.path("/rules"), Map.of("itemsPerPerson", 200)).done();
        var phones = room.join(room.open(0), PHONES);
        room.phase(0, "IDEAS");
        var roaming = new Roaming(room);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var speaking = new ArrayList<Future<?>>();
            for (var phone : phones) {
                var random = new Random(seed + speaking.size());
                speaking.add(threads.submit(() -> roaming.speak(phone, nodes, random)));
            }
            try {
                fail(server, nodes.getLast(), roaming);
            } finally {
                server.heal();
                roaming.enough();
            }
            for (var one : speaking) {
                one.get(AT_MOST.toSeconds(), TimeUnit.SECONDS);
            }
        }
        var boards = nodes.stream().map(roaming::board).toList();
        roaming.verify(boards.getFirst());
        assertThat(boards.getLast()).isEqualTo(boards.getFirst());
        Verdict.of(
                "P6 faults of an independent server",
                "seed %d, two nodes of the product, %d faults (%s), %,d ideas and %,d answers in %,d tries, 0 lost,"
                        + " 0 doubled, both nodes equal",
                seed,
                faults.size(),
                String.join(", ", faults),
                roaming.ideas(),
                roaming.answers(),
                roaming.tries());
    }

    private void fail(IndependentServer server, Product node, Roaming roaming) {
        awaitProgress(roaming);
        for (var command : List.of("insert", "find", "getMore", "aggregate")) {
            fail(server, roaming, command + " cut", command, CUT);
            fail(server, roaming, command + " 10107", command, new Document("errorCode", 10107));
        }
        fail(server, roaming, "getMore 43", "getMore", new Document("errorCode", 43));
        fail(server, roaming, "find 43", "find", new Document("errorCode", 43));
        fail(server, roaming, "insert unconfirmed 64", "insert", LATE_MAJORITY);
        fail("hang", roaming, () -> {
            server.halt();
            await().pollDelay(HANGS).atMost(AT_MOST).until(() -> true);
            server.goOn();
        });
        for (var kill = 0; kill < 2; kill++) {
            fail("server killed", roaming, () -> {
                server.kill();
                server.startAgain();
            });
        }
        fail("node killed", roaming, () -> {
            node.kill();
            awaitProgress(roaming);
            node.startAgain();
        });
    }

    private void fail(IndependentServer server, Roaming roaming, String name, String command, Document how) {
        fail(name, roaming, () -> server.fail(AT_ONCE, List.of(command), how));
        server.heal();
    }

    private void fail(String name, Roaming roaming, Runnable fault) {
        fault.run();
        awaitProgress(roaming);
        faults.add(name);
    }

    private static void awaitProgress(Roaming roaming) {
        var before = roaming.answers();
        await().atMost(AT_MOST).until(() -> roaming.answers() > before + BETWEEN);
    }

    private Product start(IndependentServer server, String name) {
        return Product.start(
                directory.resolve(name),
                "--narada.limits.enabled=false",
                "--spring.mongodb.uri=" + server.uri("narada"));
    }
}
