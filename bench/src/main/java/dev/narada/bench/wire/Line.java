package dev.narada.bench.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** One connection that is kept, with one request under way at a time; others wait for their turn. */
final class Line extends SimpleChannelInboundHandler<FullHttpResponse> implements AutoCloseable {

    private static final int MOST_BYTES = 1 << 20;

    /** What becomes of a request; called on the thread of the load. */
    interface Told {

        /**
         * @param position where the command stands, or -1 when it was not done
         * @param why      what the answer said when it was not done
         */
        void told(long position, String why);
    }

    private record Asked(ByteBuf request, Told told) {}

    private final Channel channel;
    private final Queue<Asked> waiting = new ArrayDeque<>();
    private @Nullable Told underWay;

    Line(int port, int number) {
        channel = Loop.open(port, number, new HttpResponseDecoder(), new HttpObjectAggregator(MOST_BYTES), this)
                .join();
    }

    /** On the thread of the load only. */
    void ask(ByteBuf request, Told told) {
        if (!channel.isActive()) {
            request.release();
            told.told(-1, "the line was closed");
        } else if (underWay == null) {
            underWay = told;
            channel.writeAndFlush(request);
        } else {
            waiting.add(new Asked(request, told));
        }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse answer) {
        var done = answer.status().code() / 100 == 2;
        var position = answer.headers().get("Narada-Position");
        next(
                done && position != null ? Long.parseLong(position) : -1,
                done ? "" : answer.status() + " " + answer.content().toString(StandardCharsets.UTF_8));
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        while (underWay != null) {
            next(-1, "the line was closed");
        }
    }

    private void next(long position, String why) {
        var told = underWay;
        var after = waiting.poll();
        underWay = after == null ? null : after.told();
        if (after != null) {
            channel.writeAndFlush(after.request());
        }
        if (told != null) {
            told.told(position, why);
        }
    }

    @Override
    public void close() {
        channel.close().syncUninterruptibly();
    }
}
