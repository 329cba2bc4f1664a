package dev.narada.app.wire;

import dev.narada.http.HttpRefusal;
import dev.narada.http.Language;
import dev.narada.http.Problem;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** The last words on a line that cannot go on. */
final class TurnedAway {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long MOMENT_MILLIS = 2_000;

    private TurnedAway() {}

    /**
     * Answers, and closes once the caller has had a moment to read it: a line that is closed while there is something
     * left to read on it takes the answer with it.
     */
    static void by(HttpRefusal refusal, @Nullable HttpRequest request, ChannelHandlerContext ctx) {
        ctx.writeAndFlush(answer(refusal, request)).addListener((ChannelFutureListener) sent -> {
            if (sent.isSuccess() && sent.channel() instanceof DuplexChannel line) {
                line.shutdownOutput();
                var close = ctx.executor().schedule(() -> line.close(), MOMENT_MILLIS, TimeUnit.MILLISECONDS);
                line.closeFuture().addListener(_ -> close.cancel(false));
                ctx.read();
            } else {
                sent.channel().close();
            }
        });
    }

    private static FullHttpResponse answer(HttpRefusal refusal, @Nullable HttpRequest request) {
        var asked = new HttpHeaders();
        if (request != null && request.headers().contains(HttpHeaderNames.ACCEPT_LANGUAGE)) {
            asked.set(HttpHeaders.ACCEPT_LANGUAGE, request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE));
        }
        var language = Language.of(asked);
        var problem = Problem.of(refusal);
        var words = Unpooled.wrappedBuffer(JSON.writeValueAsBytes(problem.body(language)));
        var status = HttpResponseStatus.valueOf(refusal.status());
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, words);
        var headers = new HttpHeaders();
        problem.describe(headers, language);
        headers.forEach((name, values) -> answer.headers().set(name, values));
        answer.headers()
                .set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set(HttpHeaders.CONTENT_LENGTH, words.readableBytes())
                .set(HttpHeaders.CACHE_CONTROL, HttpHeaderValues.NO_STORE)
                .set("X-Content-Type-Options", "nosniff")
                .set(HttpHeaders.CONNECTION, HttpHeaderValues.CLOSE);
        return answer;
    }
}
