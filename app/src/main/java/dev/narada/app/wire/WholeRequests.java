package dev.narada.app.wire;

import dev.narada.http.HttpRefusal;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/**
 * Takes requests in whole, one after the other, before anybody may answer them. An answer that is given while a part of
 * its request is still on the way leaves that part on the line, where nobody reads it, and every later request on the
 * same line waits behind it for ever.
 */
final class WholeRequests extends ChannelDuplexHandler {

    private enum State {
        READING,
        ANSWERING,
        CLOSING
    }

    private final Deadline deadline;
    private final Waiting waiting = new Waiting();
    private State state = State.READING;
    private @Nullable Gathered current;

    WholeRequests(Patience patience) {
        this.deadline = new Deadline(patience);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        deadline.fresh(ctx, () -> expired(ctx));
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        switch (state) {
            case READING -> take(ctx, message);
            case ANSWERING -> waiting.add(message);
            case CLOSING -> ReferenceCountUtil.release(message);
        }
    }

    /** What came was read and nothing was whole in it, or it was: the time that is left depends on that. */
    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        if (state == State.READING) {
            deadline.begun(current != null);
        }
        ctx.fireChannelReadComplete();
        read(ctx);
    }

    /** Whoever sends request after request without hearing the answers is not read any further. */
    @Override
    public void read(ChannelHandlerContext ctx) {
        if (state != State.ANSWERING || !waiting.isFull()) {
            ctx.read();
        }
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (!(message instanceof LastHttpContent) || isOnTheWay(message)) {
            ctx.write(message, promise);
            return;
        }
        var written = promise.unvoid();
        written.addListener(_ -> ctx.executor().execute(() -> answered(ctx)));
        ctx.write(message, written);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        end();
        ctx.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        end();
    }

    private void take(ChannelHandlerContext ctx, Object message) {
        switch (message) {
            case HttpRequest head -> begin(ctx, head);
            case HttpContent part -> add(ctx, part);
            default -> ctx.fireChannelRead(message);
        }
    }

    private void begin(ChannelHandlerContext ctx, HttpRequest head) {
        current = new Gathered(head);
        var fault = Fault.of(head);
        if (fault != null) {
            turnAway(ctx, fault);
        } else if (HttpUtil.is100ContinueExpected(head)) {
            head.headers().remove(HttpHeaderNames.EXPECT);
            ctx.writeAndFlush(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
        }
    }

    private void add(ChannelHandlerContext ctx, HttpContent part) {
        var request = current;
        if (request == null || part.decoderResult().isFailure()) {
            part.release();
            turnAway(ctx, HttpRefusal.REQUEST_INVALID);
        } else if (request.add(part)) {
            current = null;
            state = State.ANSWERING;
            deadline.none();
            request.pass(ctx);
        } else if (request.isEndless()) {
            turnAway(ctx, HttpRefusal.TOO_LARGE);
        }
    }

    private void answered(ChannelHandlerContext ctx) {
        if (state != State.ANSWERING || !ctx.channel().isActive()) {
            return;
        }
        state = State.READING;
        deadline.idle();
        while (state == State.READING && waiting.next() instanceof Object message) {
            take(ctx, message);
        }
        if (state == State.READING && current != null) {
            deadline.begun(true);
        }
        ctx.read();
    }

    private void expired(ChannelHandlerContext ctx) {
        if (deadline.isForSomethingBegun()) {
            turnAway(ctx, HttpRefusal.TOO_SLOW);
        } else {
            state = State.CLOSING;
            ctx.close();
        }
    }

    private void turnAway(ChannelHandlerContext ctx, HttpRefusal refusal) {
        state = State.CLOSING;
        TurnedAway.by(refusal, current == null ? null : current.head, ctx);
        end();
    }

    private void end() {
        state = State.CLOSING;
        deadline.none();
        waiting.release();
        if (current != null) {
            current.release();
            current = null;
        }
    }

    private static boolean isOnTheWay(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
