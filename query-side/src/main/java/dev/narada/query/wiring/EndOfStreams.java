package dev.narada.query.wiring;

import dev.narada.query.live.LiveStreams;
import org.springframework.context.SmartLifecycle;

/**
 * Ends the live streams first when the server has to end. It waits for every answer that is under way, and these would
 * be under way for ever.
 */
final class EndOfStreams implements SmartLifecycle {

    private final LiveStreams live;
    private volatile boolean running;

    EndOfStreams(LiveStreams live) {
        this.live = live;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        live.end();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The last to start is the first to stop. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
