package dev.narada.query.live;

import dev.narada.http.RequestRefused;
import dev.narada.query.Positioned;
import dev.narada.query.endpoints.ReadContexts;
import dev.narada.query.endpoints.ReadParameters;
import dev.narada.query.endpoints.ReadRefusal;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Connects a viewer's line with a channel for as long as it is open. */
final class SseStreams {

    private static final MediaType EVENTS = MediaType.parseMediaType("text/event-stream;charset=UTF-8");

    private final LiveStreams live;
    private final Function<ServerWebExchange, Line> lines;

    SseStreams(LiveStreams live, Function<ServerWebExchange, Line> lines) {
        this.live = live;
        this.lines = lines;
    }

    <V extends Record & Positioned> Mono<Void> follow(
            ServerWebExchange exchange, LiveStreams.Topic topic, StreamRight right, boolean quiet, Supplier<V> render) {
        var known = new Viewed(resumedFrom(exchange), right.given().device());
        return Mono.defer(() -> {
            var line = lines.apply(exchange);
            if (line.goesOn()) {
                enter(topic, right, known, quiet, render, line);
            }
            var headers = exchange.getResponse().getHeaders();
            headers.setContentType(EVENTS);
            headers.set("Cache-Control", "no-store");
            headers.set("X-Accel-Buffering", "no");
            return line.goesOn() ? line.open(exchange) : exchange.getResponse().setComplete();
        });
    }

    private <V extends Record & Positioned> void enter(
            LiveStreams.Topic topic, StreamRight right, Viewed known, boolean quiet, Supplier<V> render, Line line) {
        Runnable cut = line::cut;
        if (!live.gate().enter(right.given(), cut)) {
            throw RequestRefused.by(ReadRefusal.STREAMS_EXHAUSTED);
        }
        try {
            var joined = join(topic, right, known, quiet, render, line);
            line.whenGone(() -> {
                joined.leave();
                live.left(joined.watcher());
                live.gate().left(known.device(), cut);
            });
            live.follows(joined.watcher());
        } catch (RuntimeException | Error e) {
            live.gate().left(known.device(), cut);
            throw e;
        }
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
            LiveStreams.Topic topic, StreamRight right, Viewed known, boolean quiet, Supplier<V> render, Line line) {
        while (true) {
            var channel = live.channel(topic, quiet, render);
            channel.refresh();
            var watcher = new Subscriber<>(
                    channel, known.in(channel), right, topic.audience().leads(), line);
            channel.join(watcher);
            if (live.runs(topic, channel)) {
                watcher.wake();
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
}
