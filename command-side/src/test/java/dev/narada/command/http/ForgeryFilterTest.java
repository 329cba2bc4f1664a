package dev.narada.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ForgeryFilterTest {

    private final SampleDoors doors = SampleDoors.open();

    private ResponseSpec put(Consumer<HttpHeaders> headers) {
        return doors.client()
                .put()
                .uri(SampleDoors.THING)
                .header("Host", "narada.local:8080")
                .header("Content-Type", "application/json")
                .headers(headers)
                .bodyValue("{\"title\":\"A\"}")
                .exchange();
    }

    @Test
    void a_page_of_ours_may_write() {
        put(headers -> {
                    headers.set("Origin", "http://narada.local:8080");
                    headers.set("Sec-Fetch-Site", "same-origin");
                })
                .expectStatus()
                .isCreated();
    }

    @Test
    void another_page_may_not() {
        put(headers -> headers.set("Origin", "http://evil.example"))
                .expectStatus()
                .isForbidden();
        put(headers -> headers.set("Origin", "null")).expectStatus().isForbidden();
        put(headers -> headers.set("Sec-Fetch-Site", "same-site"))
                .expectStatus()
                .isForbidden();
        put(headers -> headers.set("Sec-Fetch-Site", "cross-site"))
                .expectStatus()
                .isForbidden();
        assertThat(doors.sent).isEmpty();
    }

    @Test
    void a_form_cannot_write() {
        put(headers -> headers.set("X-Narada", "0")).expectStatus().isForbidden();
        put(headers -> headers.set("Content-Type", "text/plain")).expectStatus().isEqualTo(415);
        put(headers -> headers.set("Content-Type", "application/x-www-form-urlencoded"))
                .expectStatus()
                .isEqualTo(415);
        put(headers -> headers.set("Content-Type", "application/json; charset=utf-16"))
                .expectStatus()
                .isEqualTo(415);
        assertThat(doors.sent).isEmpty();
    }
}
