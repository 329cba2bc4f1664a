package dev.narada.query.live;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServerRequest;

/**
 * A connection that is taken over from the server of requests once the head of the answer is written: to that server the
 * request is over, so that nothing of it is kept for as long as somebody listens. What is left on the connection is the
 * codec of HTTP and this. The connection serves nothing else afterwards, and says so in its head.
 */
final class ChannelLine extends ChannelDuplexHandler implements Line {

    private static final String NAME = "line";

    private final Channel channel;
    private final boolean headOnly;
    private @Nullable ChannelHandlerContext place;
    private boolean begun;
    private volatile boolean cut;

    /** Whether the head is written, and what was written after it has been taken. */
    private boolean free;

    private @Nullable Runnable waiting;

    private ChannelLine(Channel channel, boolean headOnly) {
        this.channel = channel;
        this.headOnly = headOnly;
    }

    /** The line that a request came on. */
    static Line of(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        if (ServerHttpRequestDecorator.getNativeRequest(request) instanceof HttpServerRequest asked
                && asked instanceof Connection connection) {
            return new ChannelLine(connection.channel(), HttpMethod.HEAD.equals(asked.method()));
        }
        throw new IllegalStateException("streams need a connection of Netty's, not that of " + request.getClass());
    }

    @Override
    public boolean goesOn() {
        return !headOnly;
    }

    @Override
    public Mono<Void> open(ServerWebExchange exchange) {
        try {
            channel.pipeline().addAfter(NettyPipeline.HttpCodec, NAME, this);
        } catch (NoSuchElementException _) {
            // Whoever asked has hung up meanwhile, and nothing is left of the connection.
            return Mono.empty();
        }
        return exchange.getResponse().setComplete().doOnError(_ -> cut()).doOnCancel(this::cut);
    }

    @Override
    public void whenFree(Runnable turn) {
        channel.eventLoop().execute(() -> {
            if (free) {
                turn.run();
            } else {
                waiting = turn;
            }
        });
    }

    @Override
    public void write(byte[] frame) {
        var here = place;
        if (here != null && channel.isActive()) {
            free = false;
            here.writeAndFlush(new DefaultHttpContent(Unpooled.wrappedBuffer(frame)))
                    .addListener(_ -> becomeFree());
        }
    }

    @Override
    public void end() {
        channel.eventLoop().execute(() -> {
            var here = place;
            if (here != null && free) {
                here.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT).addListener(ChannelFutureListener.CLOSE);
            } else {
                cut();
            }
        });
    }

    @Override
    public void cut() {
        cut = true;
        channel.close();
    }

    @Override
    public void whenGone(Runnable gone) {
        channel.closeFuture().addListener(_ -> gone.run());
    }

    /** From the server of requests: the head of the answer, and that this is all; the second is not passed on. */
    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (begun) {
            ReferenceCountUtil.release(message);
            promise.tryFailure(new ClosedChannelException());
        } else if (message instanceof HttpResponse head && !head.status().equals(HttpResponseStatus.OK)) {
            ctx.pipeline().remove(this);
            ctx.write(message, promise);
        } else {
            if (message instanceof HttpResponse head) {
                ctx.writeAndFlush(streaming(head));
            }
            if (message instanceof LastHttpContent) {
                begun = true;
                ctx.executor().execute(() -> takeOver(ctx));
            }
            ReferenceCountUtil.release(message);
            promise.trySuccess();
        }
    }

    /** To the server of requests the answer is over, and it may be one after which it closes. */
    @Override
    public void close(ChannelHandlerContext ctx, ChannelPromise promise) {
        if (begun && place == null && !cut) {
            promise.trySuccess();
        } else {
            ctx.close(promise);
        }
    }

    /** Nobody asks for anything more on a line that listens. */
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ReferenceCountUtil.release(message);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        ctx.close();
    }

    private void takeOver(ChannelHandlerContext ctx) {
        if (!channel.isActive()) {
            return;
        }
        var pipeline = ctx.pipeline();
        while (pipeline.last() != this) {
            pipeline.removeLast();
        }
        place = ctx;
        channel.config().setAutoRead(true);
        becomeFree();
    }

    private void becomeFree() {
        free = true;
        var turn = waiting;
        waiting = null;
        if (turn != null) {
            turn.run();
        }
    }

    private static HttpResponse streaming(HttpResponse head) {
        var answer = new DefaultHttpResponse(
                head.protocolVersion(), head.status(), head.headers().copy());
        answer.headers().remove(HttpHeaderNames.CONTENT_LENGTH);
        answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        HttpUtil.setTransferEncodingChunked(answer, head.protocolVersion().equals(HttpVersion.HTTP_1_1));
        return answer;
    }
}
