package dev.narada.query.live;

import dev.narada.query.Positioned;
import dev.narada.query.projection.StandstillWorkshop;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/**
 * One viewer's line. It is never given a queue: it is told that there is something, and when the line has taken what was
 * written before, whatever is the latest by then is written. Who is slow thus skips what came in between.
 */
final class Subscriber<V extends Record & Positioned> {

    private final ViewStream<V> channel;
    private final DataBufferFactory buffers;
    private final boolean toldOfParking;
    private final Runnable hangUp;
    private final AtomicReference<@Nullable Long> told = new AtomicReference<>();
    private final AtomicReference<@Nullable StandstillWorkshop> parked = new AtomicReference<>();
    private final AtomicReference<@Nullable StandstillWorkshop> standstill = new AtomicReference<>();
    private volatile @Nullable FluxSink<Publisher<DataBuffer>> line;
    private volatile boolean beat;
    private @Nullable V sent;
    private boolean greeted;

    Subscriber(
            ViewStream<V> channel,
            @Nullable V resumed,
            DataBufferFactory buffers,
            boolean toldOfParking,
            Runnable hangUp) {
        this.channel = channel;
        this.sent = resumed;
        this.buffers = buffers;
        this.toldOfParking = toldOfParking;
        this.hangUp = hangUp;
    }

    /** One element per time that the line is free and there is something to say. */
    Flux<Publisher<DataBuffer>> frames() {
        return Flux.create(sink -> {
            line = sink;
            wake();
        });
    }

    /** There may be something new. */
    void wake() {
        var open = line;
        if (open != null && told.compareAndSet(null, System.nanoTime())) {
            open.next(Mono.defer(this::next));
        }
    }

    void heartbeat() {
        beat = true;
        wake();
    }

    void parked(StandstillWorkshop why) {
        if (toldOfParking && !why.equals(standstill.getAndSet(why))) {
            parked.set(why);
            wake();
        }
    }

    /** Whether the line has not taken what was written for so long. */
    boolean isStuckFor(long nanos) {
        var since = told.get();
        return since != null && System.nanoTime() - since > nanos;
    }

    /** Ends the stream; a line that is stuck is cut. */
    void cut() {
        hangUp.run();
        var open = line;
        if (open != null) {
            open.complete();
        }
    }

    private Mono<DataBuffer> next() {
        told.set(null);
        var why = parked.getAndSet(null);
        if (why != null) {
            wake();
            return Mono.just(buffers.wrap(Frames.parked(why)));
        }
        byte[] frame;
        synchronized (channel) {
            frame = channel.frameFrom(sent);
            sent = channel.latest();
        }
        if (frame == null && !greeted && sent != null) {
            // Whoever comes back and missed nothing hears so at once.
            frame = Frames.nothingNew(sent.position());
        }
        if (frame == null && beat) {
            frame = Frames.HEARTBEAT;
        }
        greeted |= frame != null;
        beat = false;
        return frame == null ? Mono.empty() : Mono.just(buffers.wrap(frame));
    }
}
