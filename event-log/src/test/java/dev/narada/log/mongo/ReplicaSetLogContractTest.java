package dev.narada.log.mongo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a replica set of three members in containers, where there is Docker. */
@Tag("full")
@ExtendWith(WithDocker.class)
class ReplicaSetLogContractTest extends MongoContract {

    private static final ReplicaSet SET = new ReplicaSet(27_117);

    @BeforeAll
    static void startReplicaSet() throws Exception {
        SET.start();
    }

    @AfterAll
    static void stopReplicaSet() {
        SET.close();
    }

    @Override
    String uri() {
        return SET.uri("");
    }
}
