package dev.narada.query.live;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.query.House;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResumingTest {

    private static final int PATIENCE_MILLIS = 5_000;

    @Test
    void who_comes_back_and_missed_nothing_hears_at_once_that_the_line_is_open() throws Exception {
        try (var house = new House(FramePacing.USUAL)) {
            var last = house.write(scheduled());
            for (var n = 0; n < 2; n++) {
                try (var phone = new Socket("127.0.0.1", house.port())) {
                    phone.setSoTimeout(PATIENCE_MILLIS);
                    phone.getOutputStream()
                            .write(("GET /api/workshops/" + W + "/board/live HTTP/1.1\r\nHost: x\r\nLast-Event-ID: "
                                            + last + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                    var answer = new BufferedReader(
                            new InputStreamReader(phone.getInputStream(), StandardCharsets.US_ASCII));

                    assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
                }
            }
        }
    }
}
