package dev.narada.log.mongo;

import com.mongodb.ClientSessionOptions;
import com.mongodb.reactivestreams.client.ClientSession;
import com.mongodb.reactivestreams.client.MongoClient;
import java.time.Duration;
import org.bson.BsonDocument;
import org.bson.BsonTimestamp;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Carries the cluster's time from call to call, so that each sees what every earlier call of this node saw or wrote,
 * whichever member answers. A server that has no sessions gets none.
 */
final class Causality {

    private static final ClientSessionOptions CONSISTENT =
            ClientSessionOptions.builder().causallyConsistent(true).build();

    private final MongoClient client;
    private final Duration wait;
    private volatile boolean sessions;
    private @Nullable BsonTimestamp operationTime;
    private @Nullable BsonDocument clusterTime;

    Causality(MongoClient client, Duration wait) {
        this.client = client;
        this.wait = wait;
    }

    /** For calls that depend on no other. */
    static Causality none(MongoClient client) {
        return new Causality(client, Duration.ZERO);
    }

    /** From here on calls run in sessions. */
    void useSessions() {
        sessions = true;
    }

    /** A session that starts where the last one ended, or null where there are none. */
    @Nullable
    ClientSession begin() {
        if (!sessions) {
            return null;
        }
        var session = BoundedWait.atMost(wait, Mono.from(client.startSession(CONSISTENT)));
        synchronized (this) {
            session.advanceClusterTime(clusterTime);
            session.advanceOperationTime(operationTime);
        }
        return session;
    }

    void end(@Nullable ClientSession session) {
        if (session == null) {
            return;
        }
        synchronized (this) {
            var time = session.getOperationTime();
            if (time != null && (operationTime == null || time.compareTo(operationTime) > 0)) {
                operationTime = time;
                clusterTime = session.getClusterTime();
            }
        }
        session.close();
    }
}
