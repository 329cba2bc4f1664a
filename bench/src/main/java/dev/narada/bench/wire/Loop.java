package dev.narada.bench.wire;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The one thread on which all lines of the load live, so that nothing of it needs a lock. */
final class Loop {

    static final EventLoop THREAD = new MultiThreadIoEventLoopGroup(
                    1, new DefaultThreadFactory("load", true), NioIoHandler.newFactory())
            .next();

    /** People do not all sit behind one address. */
    private static final int ADDRESSES = 200;

    private Loop() {}

    /** A line to a port of loopback; who opens the most lines comes from many addresses. */
    static CompletableFuture<Channel> open(int port, int number, ChannelHandler... handlers) {
        var opened = new CompletableFuture<Channel>();
        new Bootstrap()
                .group(THREAD)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 30_000)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(handlers);
                    }
                })
                .connect(
                        new InetSocketAddress("127.0.0.1", port),
                        new InetSocketAddress("127.0.0." + (2 + number % ADDRESSES), 0))
                .addListener((ChannelFutureListener) line -> {
                    if (line.isSuccess()) {
                        opened.complete(line.channel());
                    } else {
                        opened.completeExceptionally(line.cause());
                    }
                });
        return opened;
    }

    /** Does this on the thread of the load and waits for the future that it gives, but not for ever. */
    static <T> T await(Supplier<CompletableFuture<T>> work, long seconds) {
        try {
            return CompletableFuture.supplyAsync(work, THREAD)
                    .thenCompose(future -> future)
                    .get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the load did not come to its end within " + seconds + " s", e);
        }
    }
}
