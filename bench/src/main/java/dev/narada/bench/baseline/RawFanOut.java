package dev.narada.bench.baseline;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * No logic at all: a write is flushed to a file together with those that came with it, and one buffer for all of them
 * goes to every line that looks. Who comes to look is sent one kept snapshot.
 */
public final class RawFanOut {

    private static final int SNAPSHOT_BYTES = 20_000;
    private static final String FRAME = "id: %d\nevent: delta\ndata: {\"position\":%d,\"words\":\"%s\"}\n\n";
    private static final String WORDS = "x".repeat(330);

    private final ChannelGroup viewers = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final FileChannel file;
    private final GroupCommits commits;
    private volatile long position;

    private RawFanOut(Path file) throws java.io.IOException {
        this.file = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        this.commits = new GroupCommits(this::keep, this::tell);
    }

    public static void main(String[] arguments) throws Exception {
        var server = new RawFanOut(Path.of(arguments[1], "raw"));
        var group = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
        new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 1_024)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(
                                        new HttpServerCodec(), new HttpObjectAggregator(16_384), server.new Requests());
                    }
                })
                .bind("127.0.0.1", Integer.parseInt(arguments[0]))
                .sync()
                .channel()
                .closeFuture()
                .sync();
    }

    private void keep(int many) throws java.io.IOException {
        file.write(ByteBuffer.allocate(many * PlainEndpoint.BYTES));
        file.force(false);
    }

    private void tell(long first, long last) {
        position = last;
        var frames = new StringBuilder();
        for (long each = first; each <= last; each++) {
            frames.append(FRAME.formatted(each, each, WORDS));
        }
        viewers.writeAndFlush(new DefaultHttpContent(bytes(frames.toString())));
    }

    private ByteBuf snapshot() {
        return bytes("id: %d\nevent: snapshot\ndata: %s\n\n".formatted(position, "x".repeat(SNAPSHOT_BYTES)));
    }

    private static ByteBuf bytes(String text) {
        return Unpooled.wrappedBuffer(text.getBytes(StandardCharsets.US_ASCII));
    }

    private final class Requests extends SimpleChannelInboundHandler<FullHttpRequest> {

        @Override
        protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
            if (request.method().equals(HttpMethod.PUT)) {
                commits.add().thenAccept(at -> answer(ctx.channel(), at));
            } else if (request.uri().endsWith("/live")) {
                look(ctx.channel());
            } else {
                answer(ctx.channel(), 0);
            }
        }

        private void look(Channel channel) {
            var head = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
            head.headers().set("Content-Type", "text/event-stream;charset=UTF-8");
            HttpUtil.setTransferEncodingChunked(head, true);
            channel.write(head);
            viewers.add(channel);
            channel.writeAndFlush(new DefaultHttpContent(snapshot()));
        }

        private void answer(Channel channel, long at) {
            var body = bytes("{\"position\":" + at + ",\"changed\":true}");
            var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, body);
            answer.headers().set("Narada-Position", at).set("Content-Length", body.readableBytes());
            channel.writeAndFlush(answer);
        }
    }
}
