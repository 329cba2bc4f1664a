package dev.narada.query.live;

import dev.narada.query.Positioned;
import dev.narada.query.json.Json;
import dev.narada.query.projection.StandstillWorkshop;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Server-sent events as bytes, ready for every viewer's line. */
final class Frames {

    static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private Frames() {}

    static byte[] snapshot(Positioned view) {
        return frame("snapshot", view.position(), Json.bytes(new Snapshot<>(view.position(), view)));
    }

    static byte[] delta(Delta delta) {
        return frame("delta", delta.position(), Json.bytes(delta));
    }

    /** Says that what somebody has is the latest. */
    static byte[] nothingNew(long position) {
        return delta(new Delta(position, Map.of(), Map.of()));
    }

    /** Said once to facilitators when a workshop stands still; it has no id, so that nobody resumes from it. */
    static byte[] parked(StandstillWorkshop parked) {
        return ("event: parked\ndata: " + Json.text(parked) + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] frame(String event, long position, byte[] data) {
        var head = ("id: " + position + "\nevent: " + event + "\ndata: ").getBytes(StandardCharsets.UTF_8);
        var frame = new byte[head.length + data.length + 2];
        System.arraycopy(head, 0, frame, 0, head.length);
        System.arraycopy(data, 0, frame, head.length, data.length);
        frame[frame.length - 2] = '\n';
        frame[frame.length - 1] = '\n';
        return frame;
    }
}
