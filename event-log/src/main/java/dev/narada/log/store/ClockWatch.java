package dev.narada.log.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that the record's time runs far ahead of the clock, as after a clock that was wrong for a while. The order is
 * not harmed, but all that comes bears the same time until the clock has caught up; it is said once, and once when it is
 * over.
 */
final class ClockWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    private final Clock clock;
    private volatile @Nullable String alarm;

    ClockWatch(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong now, in a sentence. */
    Optional<String> alarm() {
        return Optional.ofNullable(alarm);
    }

    /** Compares with the time of the latest commit. Called by the writer alone. */
    void look(Instant t) {
        var now = clock.instant();
        var ahead = Duration.between(now, t).compareTo(TOLERATED) > 0;
        if (ahead && alarm == null) {
            var sentence = "the record's time " + t + " runs "
                    + Duration.between(now, t).toMinutes()
                    + " minutes ahead of this machine's clock, " + now
                    + "; look at the clock: whatever is written meanwhile bears the record's time";
            alarm = sentence;
            LOG.warn("Clock: {}", sentence);
        } else if (!ahead && alarm != null) {
            alarm = null;
            LOG.info("Clock: the record's time and this machine's clock agree again");
        }
    }
}
