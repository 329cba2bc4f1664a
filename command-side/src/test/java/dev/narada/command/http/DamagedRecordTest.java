package dev.narada.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.http.ProblemHandler;
import dev.narada.log.DamagedException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class DamagedRecordTest {

    @Test
    void a_damaged_record_is_told_from_one_that_does_not_answer_and_from_a_fault_of_the_program() {
        for (var language : new String[] {"pl", "en"}) {
            var exchange =
                    MockServerWebExchange.from(MockServerHttpRequest.get("/").header("Accept-Language", language));

            new ProblemHandler()
                    .handle(exchange, new DamagedException("planted: the commit at position 3"))
                    .block();

            var answer = exchange.getResponse();
            assertThat(answer.getStatusCode().value()).isEqualTo(503);
            assertThat(answer.getHeaders().getFirst("Retry-After")).isNotNull();
            assertThat(answer.getBodyAsString().block())
                    .contains("RECORD_DAMAGED", language.equals("pl") ? "uszkodzony" : "damaged")
                    .doesNotContain("planted");
        }
    }
}
