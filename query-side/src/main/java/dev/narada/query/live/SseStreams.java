package dev.narada.query.live;

import dev.narada.http.RequestRefused;
import dev.narada.query.Positioned;
import dev.narada.query.endpoints.ReadContexts;
import dev.narada.query.endpoints.ReadParameters;
import dev.narada.query.endpoints.ReadRefusal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableChannel;
import reactor.netty.http.server.HttpServerRequest;

/** Connects a viewer's line with a channel for as long as it is open. */
final class SseStreams {

    private static final MediaType EVENTS = MediaType.parseMediaType("text/event-stream;charset=UTF-8");

    private final LiveStreams live;

    SseStreams(LiveStreams live) {
        this.live = live;
    }

    <V extends Record & Positioned> Mono<Void> follow(
            ServerWebExchange exchange,
            LiveStreams.Topic topic,
            StreamRight right,
            @Nullable String device,
            boolean quiet,
            Supplier<V> render) {
        var hungUp = Sinks.<Void>empty();
        Runnable hangUp = () -> {
            hungUp.tryEmitEmpty();
            dispose(exchange.getRequest());
        };
        var known = new Viewed(resumedFrom(exchange), device);
        return Mono.defer(() -> {
            if (!live.gate().enter(device, hangUp)) {
                return Mono.error(RequestRefused.by(ReadRefusal.STREAMS_EXHAUSTED));
            }
            live.heldBy(right);
            return open(exchange, topic, right, known, quiet, render, hangUp)
                    .takeUntilOther(hungUp.asMono())
                    .takeUntilOther(live.ended().doOnTerminate(hangUp))
                    .doFinally(_ -> {
                        live.left(right);
                        live.gate().left(device, hangUp);
                    });
        });
    }

    private <V extends Record & Positioned> Mono<Void> open(
            ServerWebExchange exchange,
            LiveStreams.Topic topic,
            StreamRight right,
            Viewed known,
            boolean quiet,
            Supplier<V> render,
            Runnable hangUp) {
        return Mono.defer(() -> {
            var joined = join(exchange, topic, known, quiet, render, hangUp);
            var response = exchange.getResponse();
            response.getHeaders().setContentType(EVENTS);
            response.getHeaders().set("Cache-Control", "no-store");
            response.getHeaders().set("X-Accel-Buffering", "no");
            var frames =
                    right.whileItHolds(joined.watcher().frames()).map(frame -> right.whileItHolds(Flux.from(frame)));
            return response.writeAndFlushWith(frames).doFinally(_ -> joined.leave());
        });
    }

    /** What a device says that it has; who has no device is always the public. */
    private record Viewed(@Nullable Long position, @Nullable String device) {

        <V extends Record & Positioned> @Nullable V in(ViewStream<V> channel) {
            var here = device == null || channel.servesAgain(device);
            return here && position != null ? channel.at(position) : null;
        }
    }

    private record Joined<V extends Record & Positioned>(ViewStream<V> channel, Subscriber<V> watcher) {
        void leave() {
            channel.leave(watcher);
        }
    }

    /** Whoever joins hears of everything after what they are sent first. */
    private <V extends Record & Positioned> Joined<V> join(
            ServerWebExchange exchange,
            LiveStreams.Topic topic,
            Viewed known,
            boolean quiet,
            Supplier<V> render,
            Runnable hangUp) {
        while (true) {
            var channel = live.channel(topic, quiet, render);
            channel.refresh();
            var watcher = new Subscriber<>(
                    channel,
                    known.in(channel),
                    exchange.getResponse().bufferFactory(),
                    topic.audience().leads(),
                    hangUp);
            channel.join(watcher);
            if (live.runs(topic, channel)) {
                return new Joined<>(channel, watcher);
            }
            channel.leave(watcher);
        }
    }

    /** Who wrote the address can be told what is wrong with it; a header that a browser kept just gets everything. */
    private static @Nullable Long resumedFrom(ServerWebExchange exchange) {
        var after = ReadContexts.number(exchange, ReadParameters.AFTER);
        var header = exchange.getRequest().getHeaders().getFirst("Last-Event-ID");
        try {
            return header == null ? after : Long.valueOf(header);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A line that takes nothing can only be cut below HTTP. */
    private static void dispose(ServerHttpRequest request) {
        if (ServerHttpRequestDecorator.getNativeRequest(request) instanceof HttpServerRequest netty) {
            netty.withConnection(DisposableChannel::dispose);
        }
    }
}
