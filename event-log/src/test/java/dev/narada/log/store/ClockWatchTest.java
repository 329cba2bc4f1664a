package dev.narada.log.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.narada.log.JumpingClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ClockWatchTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(ClockWatch.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final JumpingClock clock = new JumpingClock();
    private final ClockWatch watch = new ClockWatch(clock);

    @BeforeEach
    void listen() {
        said.start();
        logger.addAppender(said);
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
    }

    @AfterEach
    void hangUp() {
        logger.detachAppender(said);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    @Test
    void each_episode_is_said_once_and_its_end_once() {
        var t = clock.instant();

        for (int episode = 0; episode < 2; episode++) {
            clock.jump(Duration.ofHours(-1));
            watch.look(t);
            watch.look(t);
            watch.look(t);
            clock.jump(Duration.ofHours(1));
            watch.look(t);
            watch.look(t);
        }

        assertThat(levels()).containsExactly(Level.WARN, Level.INFO, Level.WARN, Level.INFO);
        assertThat(said.list.getFirst().getFormattedMessage()).contains("60 minutes ahead", t.toString());
    }

    @Test
    void five_minutes_are_nothing_to_speak_of() {
        clock.jump(Duration.ofMinutes(-5));

        watch.look(clock.instant().plus(Duration.ofMinutes(5)));

        assertThat(watch.alarm()).isEmpty();
        assertThat(levels()).isEmpty();
    }

    private List<Level> levels() {
        return said.list.stream().map(ILoggingEvent::getLevel).toList();
    }
}
