package dev.narada.query.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.narada.http.ProblemHandler;
import dev.narada.http.RequestRefused;
import dev.narada.log.Causes;
import dev.narada.log.DamagedException;
import dev.narada.log.LogUnavailableException;
import dev.narada.query.Lodz;
import dev.narada.query.projection.StandstillException;
import dev.narada.query.projection.StandstillWorkshop;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.HandlerMapping;

/** No reader is told to come again soon without a line in the log that says why. */
class UnavailableTest {

    private static final String PATH = "/api/workshops/{workshop}/board";

    private final ProblemHandler problems = new ProblemHandler();
    private final ReadProblems reading = new ReadProblems(problems);
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
    void a_store_that_does_not_answer_is_said_once_with_the_path_the_code_and_the_cause() {
        var why = new LogUnavailableException(
                "it does not answer", "find commits code 13", new IllegalStateException("planted"));
        for (var i = 0; i < 1_000; i++) {
            var exchange = reading();
            reading.unavailable(why, exchange).block();
            assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        }

        assertThat(lines.list).hasSize(1);
        assertThat(lines.list.getFirst().getFormattedMessage()).contains("GET " + PATH, "find commits code 13");
        assertThat(lines.list.getFirst().getThrowableProxy().getCause().getMessage())
                .isEqualTo("planted");
    }

    @Test
    void so_are_a_view_that_stands_still_damage_and_one_that_is_not_there_yet() {
        var parked = new StandstillWorkshop(Lodz.W, 7, "planted", Instant.EPOCH);
        reading.standstill(new StandstillException(parked), reading()).block();
        reading.standstill(new DamagedException("the commit at position 3"), reading())
                .block();
        problems.handle(reading(), RequestRefused.by(ReadRefusal.NOT_READY)).block();

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        line -> assertThat(line).contains(PATH, "StandstillException"),
                        line -> assertThat(line).contains(PATH, "DamagedException"),
                        line -> assertThat(line).contains(PATH, "NOT_READY"));
    }

    @Test
    void what_a_reader_did_wrong_is_no_line() {
        problems.handle(reading(), RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN))
                .block();

        assertThat(lines.list).isEmpty();
    }

    private static MockServerWebExchange reading() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/workshops/" + Lodz.W + "/board"));
        exchange.getAttributes().put(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, PATH);
        return exchange;
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(Causes.class);
    }
}
