package dev.narada.query.live;

import dev.narada.query.Viewer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts open streams: so many per device, of which the newest stay, and so many in all. */
final class StreamLimits {

    private final int perDevice;
    private final int perLeader;
    private final int inAll;
    private final Map<String, Deque<Runnable>> byDevice = new HashMap<>();
    private int open;
    private boolean closed;

    StreamLimits(int perDevice, int perLeader, int inAll) {
        this.perDevice = perDevice;
        this.perLeader = perLeader;
        this.inAll = inAll;
    }

    /** Lets one more in, or not. A device that has too many loses its oldest, which is likely a line that is dead. */
    boolean enter(Viewer viewer, Runnable cut) {
        var device = viewer.device();
        var most = viewer.audience().leads() ? perLeader : perDevice;
        Runnable oldest = null;
        synchronized (this) {
            if (closed || open >= inAll) {
                return false;
            }
            open++;
            if (device != null) {
                var streams = byDevice.computeIfAbsent(device, _ -> new ArrayDeque<>());
                streams.addLast(cut);
                oldest = streams.size() > most ? streams.peekFirst() : null;
            }
        }
        if (oldest != null) {
            oldest.run();
        }
        return true;
    }

    /** Lets nobody in any more. */
    synchronized void close() {
        closed = true;
    }

    synchronized void left(@Nullable String device, Runnable cut) {
        open--;
        var streams = device == null ? null : byDevice.get(device);
        if (device != null && streams != null && streams.remove(cut) && streams.isEmpty()) {
            byDevice.remove(device);
        }
    }

    synchronized int open() {
        return open;
    }
}
