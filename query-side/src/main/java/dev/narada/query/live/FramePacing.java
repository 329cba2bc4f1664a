package dev.narada.query.live;

import java.time.Duration;

/**
 * How the live views breathe.
 *
 * @param longest    the most time between two frames, however much there is to deliver
 * @param heartbeat  how often a silent line says that it is alive, and every line is looked after
 * @param stuckAfter how long a line may take nothing before it is cut
 * @param perDevice  streams that one device may hold; one more ends its oldest
 * @param perLeader  the same for whoever leads, who sits at several screens by one account
 * @param inAll      streams that the server holds
 */
public record FramePacing(
        Duration longest, Duration heartbeat, Duration stuckAfter, int perDevice, int perLeader, int inAll) {

    public static final FramePacing USUAL =
            new FramePacing(Duration.ofMillis(200), Duration.ofSeconds(15), Duration.ofSeconds(15), 3, 12, 20_000);

    /** The same with another heartbeat and another patience. */
    public FramePacing with(Duration otherHeartbeat, Duration otherStuckAfter) {
        return new FramePacing(longest, otherHeartbeat, otherStuckAfter, perDevice, perLeader, inAll);
    }
}
