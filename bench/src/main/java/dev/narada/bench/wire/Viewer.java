package dev.narada.bench.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One line on which server-sent events come. Of each it reads the line {@code id: position} and nothing else, so that the
 * load costs little beside what it measures.
 */
final class Viewer extends SimpleChannelInboundHandler<ByteBuf> {

    private static final byte[] ID = {'i', 'd', ':', ' '};

    /** Hears that somebody who had everything up to {@code from} has everything up to {@code to}. */
    interface Seen {
        void seen(long from, long to);
    }

    private final Seen seen;
    private final CompletableFuture<Void> firstFrame = new CompletableFuture<>();
    private @Nullable Channel channel;
    private int matched;
    private long number;
    private volatile long latest = -1;
    private volatile boolean cut;

    Viewer(Seen seen) {
        this.seen = seen;
    }

    CompletableFuture<Void> firstFrame() {
        return firstFrame;
    }

    long latest() {
        return latest;
    }

    boolean isCut() {
        return cut;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        channel = ctx.channel();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf bytes) {
        while (bytes.isReadable()) {
            if (matched < 0) {
                skipLine(bytes);
            } else {
                next(bytes.readByte());
            }
        }
    }

    private void skipLine(ByteBuf bytes) {
        var end = bytes.bytesBefore((byte) '\n');
        if (end < 0) {
            bytes.skipBytes(bytes.readableBytes());
        } else {
            bytes.skipBytes(end + 1);
            matched = 0;
            number = 0;
        }
    }

    private void next(byte sign) {
        if (matched < ID.length) {
            matched = sign == ID[matched] ? matched + 1 : sign == '\n' ? 0 : -1;
        } else if (sign == '\n') {
            matched = 0;
            frame(number);
            number = 0;
        } else {
            number = number * 10 + sign - '0';
        }
    }

    private void frame(long position) {
        var from = latest;
        latest = Math.max(from, position);
        if (from < 0) {
            firstFrame.complete(null);
        } else if (position > from) {
            seen.seen(from, position);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        cut = true;
        firstFrame.completeExceptionally(new IllegalStateException("the line was cut before the first frame"));
    }

    CompletableFuture<Void> close() {
        var closed = new CompletableFuture<Void>();
        if (channel == null) {
            closed.complete(null);
        } else {
            channel.close().addListener(_ -> closed.complete(null));
        }
        return closed;
    }
}
