package dev.narada.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nobody is told to come again soon without a line that says why, and no storm of them fills the log. */
class CausesTest {

    private final AtomicLong now = new AtomicLong();
    private final Causes causes = new Causes(now::get);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger().setLevel(Level.WARN);
        logger().addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        logger().detachAppender(lines);
        logger().setLevel(null);
    }

    @Test
    void a_thousand_of_one_kind_are_one_line_a_minute_with_command_code_and_cause() {
        for (var i = 0; i < 1_000; i++) {
            causes.say("ProposeIdea", because("insert commits code 13 Unauthorized"));
        }
        now.addAndGet(Duration.ofSeconds(61).toNanos());
        causes.say("ProposeIdea", because("insert commits code 13 Unauthorized"));

        assertThat(lines.list).hasSize(2);
        assertThat(lines.list.getFirst().getFormattedMessage())
                .contains("ProposeIdea", "insert commits code 13 Unauthorized");
        assertThat(lines.list.getFirst().getThrowableProxy().getCause().getMessage())
                .isEqualTo("planted");
        assertThat(lines.list.getLast().getFormattedMessage()).contains("999 more");
    }

    @Test
    void each_command_and_each_code_is_a_kind_of_its_own() {
        causes.say("ProposeIdea", because("insert commits code 13"));
        causes.say("ProposeIdea", because("insert commits code 20"));
        causes.say("EndorseIdea", because("insert commits code 13"));
        causes.say("EndorseIdea", because("insert commits code 13"));

        assertThat(lines.list).hasSize(3);
    }

    @Test
    void the_code_is_found_below_and_where_there_is_none_the_cause_is_named() {
        causes.say("ProposeIdea", new LogUnavailableException("outer", "", because("find commits code 96")));
        causes.say("ProposeIdea", new LogUnavailableException("the log is closed"));

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        line -> assertThat(line).contains("find commits code 96"),
                        line -> assertThat(line).contains("LogUnavailableException"));
    }

    @Test
    void who_knows_better_what_it_is_called_says_so() {
        causes.say("GET /board", "NOT_READY", new IllegalStateException("planted"));
        causes.say("GET /board", "NOT_READY", new IllegalArgumentException("another"));

        assertThat(lines.list).hasSize(1);
        assertThat(lines.list.getFirst().getFormattedMessage()).contains("GET /board", "NOT_READY");
    }

    private static LogUnavailableException because(String kind) {
        return new LogUnavailableException("it does not answer", kind, new IllegalStateException("planted"));
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(Causes.class);
    }
}
