package dev.narada.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class SafeHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/console", "/w/1", "/w/1/plan", "/w/1/board/more", "/api/w/1/board"})
    void no_page_is_shown_inside_another_one(String path) {
        var headers = headersOf(path);

        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void the_board_is_shown_small_inside_our_own_console_and_nowhere_else() {
        var headers = headersOf("/w/1/board");

        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("frame-ancestors 'self';");
    }

    private static HttpHeaders headersOf(String path) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get(path));
        new SafeHeaders(false).filter(exchange, answered -> Mono.empty()).block();
        return exchange.getResponse().getHeaders();
    }
}
