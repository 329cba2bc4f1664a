package dev.narada.app.wire;

import dev.narada.command.http.Body;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.ArrayList;
import java.util.List;

/**
 * A request on its way in. Of a body that is too large for every door nothing is kept but its length, which is what it
 * will be refused for.
 */
final class Gathered {

    /** So much is read of a body that is refused, so that the answer finds a line that can still be used. */
    static final long MOST_READ = 8L * 1024 * 1024;

    final HttpRequest head;
    private final List<HttpContent> parts = new ArrayList<>();
    private long size;

    Gathered(HttpRequest head) {
        this.head = head;
    }

    /** Returns whether it is whole now. */
    boolean add(HttpContent part) {
        size += part.content().readableBytes();
        var last = part instanceof LastHttpContent;
        if (size > Body.MOST_BYTES) {
            release();
            part.release();
            if (last) {
                parts.add(LastHttpContent.EMPTY_LAST_CONTENT);
            }
        } else {
            parts.add(part);
        }
        return last;
    }

    boolean isEndless() {
        return size > MOST_READ;
    }

    /** Hands all of it on at once, so that whoever answers never leaves a rest behind. */
    void pass(ChannelHandlerContext ctx) {
        if (size > Body.MOST_BYTES) {
            HttpUtil.setTransferEncodingChunked(head, false);
            head.headers().set(HttpHeaderNames.CONTENT_LENGTH, size);
        }
        ctx.fireChannelRead(head);
        parts.forEach(ctx::fireChannelRead);
    }

    void release() {
        parts.forEach(HttpContent::release);
        parts.clear();
    }
}
