package dev.narada.log.mongo;

import com.github.dockerjava.api.DockerClient;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.lifecycle.Startables;
import reactor.core.publisher.Mono;

/** Three members in containers (on Linux: they share the host's network), and what can happen to them. */
final class ReplicaSet implements AutoCloseable {

    private static final int MEMBERS = 3;
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(60);

    private final int firstPort;
    private final List<GenericContainer<?>> members;

    /** On this port and the two after it. */
    ReplicaSet(int firstPort) {
        this.firstPort = firstPort;
        this.members = IntStream.range(firstPort, firstPort + MEMBERS)
                .<GenericContainer<?>>mapToObj(ReplicaSet::member)
                .toList();
    }

    void start() throws Exception {
        Startables.deepStart(members).join();
        var hosts = IntStream.range(0, MEMBERS)
                .mapToObj(i -> "{_id: " + i + ", host: '127.0.0.1:" + (firstPort + i) + "'}")
                .toList();
        var initiate = "rs.initiate({_id: 'rs0', members: " + hosts + "});"
                + " while (!db.hello().isWritablePrimary) { sleep(100); }";
        var said = members.getFirst()
                .execInContainer("mongosh", "--quiet", "--port", String.valueOf(firstPort), "--eval", initiate);
        if (said.getExitCode() != 0) {
            throw new IllegalStateException("no replica set: " + said.getStdout() + said.getStderr());
        }
    }

    private static GenericContainer<?> member(int port) {
        return new GenericContainer<>("mongo:8.0")
                .withNetworkMode("host")
                .withCommand("mongod", "--replSet", "rs0", "--bind_ip", "127.0.0.1", "--port", String.valueOf(port))
                .waitingFor(Wait.forLogMessage(".*Waiting for connections.*", 1));
    }

    String uri(String database) {
        return "mongodb://127.0.0.1:" + firstPort + ",127.0.0.1:" + (firstPort + 1) + ",127.0.0.1:" + (firstPort + 2)
                + "/" + database + "?replicaSet=rs0";
    }

    /** Which member is primary now. */
    int primary() {
        var address = admin(new Document("hello", 1)).getString("primary");
        return Integer.parseInt(address.substring(address.indexOf(':') + 1)) - firstPort;
    }

    /** Makes the primary step down, whoever has caught up; another is elected. */
    void stepDown() {
        admin(new Document("replSetStepDown", 5)
                .append("secondaryCatchUpPeriodSecs", 1)
                .append("force", true));
    }

    /** As a power cut: nothing is said to anybody. */
    void kill(int member) {
        docker().killContainerCmd(id(member)).exec();
    }

    void restart(int member) {
        docker().startContainerCmd(id(member)).exec();
    }

    /** As a partition: connections stay open, and nobody answers on them. */
    void cutOff(int member) {
        docker().pauseContainerCmd(id(member)).exec();
    }

    void reconnect(int member) {
        docker().unpauseContainerCmd(id(member)).exec();
    }

    /** Whether there is one primary, and all others follow it. */
    boolean isWhole() {
        try {
            var states = admin(new Document("replSetGetStatus", 1)).getList("members", Document.class).stream()
                    .map(member -> member.getInteger("state"))
                    .sorted()
                    .toList();
            return states.equals(List.of(1, 2, 2));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Document admin(Document command) {
        try (MongoClient client = MongoClients.create(uri("admin"))) {
            return Mono.from(client.getDatabase("admin").runCommand(command)).block(ANSWERS_WITHIN);
        }
    }

    private String id(int member) {
        return members.get(member).getContainerId();
    }

    private DockerClient docker() {
        return members.getFirst().getDockerClient();
    }

    @Override
    public void close() {
        members.forEach(GenericContainer::stop);
    }
}
