package dev.narada.query.live;

import dev.narada.query.Viewer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * What somebody listens by: who they were when their line was opened, and whom to ask who they are now. When that is
 * not the same any more the line ends, and whoever still may see something asks for it as who they are then.
 */
final class StreamRight {

    private static final Logger LOG = LoggerFactory.getLogger(StreamRight.class);

    private final Viewer given;
    private final Supplier<Viewer> now;
    private final Sinks.Empty<Void> over = Sinks.empty();

    StreamRight(Viewer given, Supplier<Viewer> now) {
        this.given = given;
        this.now = now;
    }

    /** Ends the line unless its right still holds. While nobody can be asked, it goes on. */
    void askAgain() {
        try {
            if (!given.equals(now.get())) {
                over.tryEmitEmpty();
            }
        } catch (RuntimeException e) {
            LOG.debug("Whether somebody may still listen cannot be asked now", e);
        }
    }

    /** The same for as long as the right holds, and then the end. */
    <T> Flux<T> whileItHolds(Flux<T> frames) {
        return frames.takeUntilOther(over.asMono());
    }
}
