package dev.narada.app.wire;

import io.netty.handler.codec.http.HttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What came on a line while an earlier request on it is being answered. */
final class Waiting {

    private static final int MOST_MESSAGES = 64;
    private static final int MOST_BYTES = 64 * 1024;

    private final Queue<Object> messages = new ArrayDeque<>();
    private int bytes;

    void add(Object message) {
        messages.add(message);
        bytes += size(message);
    }

    boolean isFull() {
        return messages.size() >= MOST_MESSAGES || bytes >= MOST_BYTES;
    }

    @Nullable
    Object next() {
        var message = messages.poll();
        if (message != null) {
            bytes -= size(message);
        }
        return message;
    }

    void release() {
        messages.forEach(ReferenceCountUtil::release);
        messages.clear();
        bytes = 0;
    }

    private static int size(Object message) {
        return message instanceof HttpContent part ? part.content().readableBytes() : 0;
    }
}
