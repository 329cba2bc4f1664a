package dev.narada.bench.wire;

import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Everybody who looks at one board, and what each of them has seen: all up to the position of their latest frame. */
public final class Viewers implements AutoCloseable {

    private static final String REQUEST = """
            GET %s HTTP/1.1\r
            Host: 127.0.0.1\r
            Accept: text/event-stream\r
            %s\r
            """;
    private static final int OPENED_AT_ONCE = 50;

    private final List<Viewer> all = new ArrayList<>();
    private final int port;
    private final IntFunction<String> request;
    private final Arrivals arrivals = new Arrivals();
    private long frames;

    private Viewers(int port, IntFunction<String> request) {
        this.port = port;
        this.request = request;
    }

    /** They open this path, each with the cookie of its phone as long as there are phones. */
    public static Viewers open(int port, String path, List<String> phones, int many) {
        var viewers = new Viewers(port, number -> REQUEST.formatted(path, cookie(phones, number)));
        for (int opened = 0; opened < many; opened += OPENED_AT_ONCE) {
            viewers.add(Math.min(OPENED_AT_ONCE, many - opened));
            viewers.awaitFirstFrames();
        }
        return viewers;
    }

    /** All at once, as when a room gets its network back; returns how long it took until the last one had a frame. */
    public static double stormMillis(int port, String path, List<String> phones, int many) {
        try (var viewers = new Viewers(port, number -> REQUEST.formatted(path, cookie(phones, number)))) {
            var start = System.nanoTime();
            viewers.add(many);
            viewers.awaitFirstFrames();
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static String cookie(List<String> phones, int number) {
        return number < phones.size() ? "Cookie: " + phones.get(number) + "\r\n" : "";
    }

    private void add(int many) {
        var opening = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < many; i++) {
            var number = all.size();
            var viewer = new Viewer(this::seen);
            all.add(viewer);
            opening.add(Loop.open(port, number, viewer)
                    .thenAccept(channel -> channel.writeAndFlush(
                            Unpooled.wrappedBuffer(request.apply(number).getBytes(StandardCharsets.US_ASCII)))));
        }
        opening.forEach(CompletableFuture::join);
    }

    /** On the thread of the load. */
    private void seen(long from, long to) {
        frames++;
        arrivals.seen(from, to, System.nanoTime());
    }

    private void awaitFirstFrames() {
        all.forEach(
                viewer -> viewer.firstFrame().orTimeout(60, TimeUnit.SECONDS).join());
    }

    public int size() {
        return all.size();
    }

    /** Those whose line was cut. */
    public long lost() {
        return all.stream().filter(Viewer::isCut).count();
    }

    /** On the thread of the load: forgets what was seen, and begins to wait for what comes now. */
    Arrivals begin() {
        frames = 0;
        arrivals.begin(all.stream().mapToLong(Viewer::latest).min().orElse(0), all.size());
        return arrivals;
    }

    /** Since the last beginning. */
    public long frames() {
        return frames;
    }

    @Override
    public void close() {
        all.stream().map(Viewer::close).toList().forEach(CompletableFuture::join);
    }
}
