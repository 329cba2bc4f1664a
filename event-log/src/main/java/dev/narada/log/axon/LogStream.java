package dev.narada.log.axon;

import dev.narada.log.DamagedException;
import dev.narada.log.Follower;
import dev.narada.log.Following;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.QueueMessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventsCondition;
import org.jspecify.annotations.Nullable;

/** What a streaming processor reads: all events after a token, then new ones as they come; a bounded number ahead. */
final class LogStream<E> implements Follower<E> {

    private static final int AHEAD = 1_024;

    private final QueueMessageStream<EventMessage> queue = new QueueMessageStream<>();
    private final Semaphore room = new Semaphore(AHEAD);
    private final AtomicReference<@Nullable Following> following = new AtomicReference<>();
    private final EventMessages<E> messages;
    private final EventsCondition condition;

    private LogStream(EventMessages<E> messages, EventsCondition condition) {
        this.messages = messages;
        this.condition = condition;
    }

    static <E> MessageStream<EventMessage> open(
            Log<E> log, EventMessages<E> messages, EventsCondition condition, long after) {
        var stream = new LogStream<>(messages, condition);
        stream.queue.onConsumeCallback(stream::consumed);
        stream.following.set(log.follow(after, stream));
        return stream.queue;
    }

    @Override
    public void on(List<Recorded<E>> commit) {
        for (var recorded : commit) {
            var tags = EventMessages.tags(recorded.tags());
            var type = new QualifiedName(messages.type(recorded.event()).name());
            if (condition.matches(type, tags)) {
                offer(recorded);
            }
        }
    }

    @Override
    public void unreadable(String ledger, long first, long last, DamagedException why) {
        queue.completeExceptionally(why);
    }

    private void offer(Recorded<E> recorded) {
        // This thread carries this stream alone; waiting for its reader holds up nobody else.
        room.acquireUninterruptibly();
        queue.offer(
                messages.of(recorded),
                TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(recorded.position())));
    }

    private void consumed() {
        room.release();
        var running = following.get();
        if (queue.isClosed() && running != null) {
            room.release(AHEAD);
            running.close();
        }
    }
}
