package dev.narada.query.live;

import dev.narada.query.Viewer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What somebody listens by: who they were when their line was opened, and whom to ask who they are now. When that is
 * not the same any more the line ends, and whoever still may see something asks for it as who they are then.
 */
record StreamRight(Viewer given, Supplier<Viewer> now) {

    private static final Logger LOG = LoggerFactory.getLogger(StreamRight.class);

    /** While nobody can be asked, it goes on. */
    boolean holds() {
        try {
            return given.equals(now.get());
        } catch (RuntimeException e) {
            LOG.debug("Whether somebody may still listen cannot be asked now", e);
            return true;
        }
    }
}
