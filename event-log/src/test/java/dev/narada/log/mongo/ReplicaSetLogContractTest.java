package dev.narada.log.mongo;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.lifecycle.Startables;

/** On a replica set of three members in containers, where there is Docker (on Linux: they share the host's network). */
@Tag("full")
@ExtendWith(ReplicaSetLogContractTest.WithDocker.class)
@Testcontainers(disabledWithoutDocker = true)
class ReplicaSetLogContractTest extends MongoContract {

    private static final int FIRST_PORT = 27_117;
    private static final List<GenericContainer<?>> MEMBERS = IntStream.range(FIRST_PORT, FIRST_PORT + 3)
            .<GenericContainer<?>>mapToObj(ReplicaSetLogContractTest::member)
            .toList();

    @BeforeAll
    static void startReplicaSet() throws Exception {
        Startables.deepStart(MEMBERS).join();
        var hosts = IntStream.range(0, MEMBERS.size())
                .mapToObj(i -> "{_id: " + i + ", host: '127.0.0.1:" + (FIRST_PORT + i) + "'}")
                .toList();
        var initiate = "rs.initiate({_id: 'rs0', members: " + hosts + "});"
                + " while (!db.hello().isWritablePrimary) { sleep(100); }";
        var said = MEMBERS.getFirst()
                .execInContainer("mongosh", "--quiet", "--port", String.valueOf(FIRST_PORT), "--eval", initiate);
        if (said.getExitCode() != 0) {
            throw new IllegalStateException("no replica set: " + said.getStdout() + said.getStderr());
        }
    }

    @AfterAll
    static void stopReplicaSet() {
        MEMBERS.forEach(GenericContainer::stop);
    }

    private static GenericContainer<?> member(int port) {
        return new GenericContainer<>("mongo:8.0")
                .withNetworkMode("host")
                .withCommand("mongod", "--replSet", "rs0", "--bind_ip", "127.0.0.1", "--port", String.valueOf(port))
                .waitingFor(Wait.forLogMessage(".*Waiting for connections.*", 1));
    }

    @Override
    String uri() {
        return "mongodb://127.0.0.1:" + FIRST_PORT + ",127.0.0.1:" + (FIRST_PORT + 1) + ",127.0.0.1:" + (FIRST_PORT + 2)
                + "/?replicaSet=rs0";
    }

    /** Says it when there is no Docker; what is skipped then is decided by {@link Testcontainers}. */
    static final class WithDocker implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (context.getTestMethod().isEmpty()
                    && !DockerClientFactory.instance().isDockerAvailable()) {
                System.out.println("SKIPPED: the log on a replica set of three members. It needs Docker.");
            }
            return ConditionEvaluationResult.enabled("left to Testcontainers");
        }
    }
}
