package dev.narada.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class SourceAddressTest {

    private static final Settings BEHIND_A_PROXY =
            new Settings(Path.of("data"), URI.create("https://narada.example"), new Settings.Limits(true));

    private static String from(String forwarded) {
        var request = MockServerHttpRequest.get("http://narada.example/")
                .header("X-Forwarded-For", forwarded)
                .build();
        return SourceAddress.of(request, BEHIND_A_PROXY);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "'1.1.1.1, 192.0.2.7', 192.0.2.7, true",
        "'192.0.2.7, 1.1.1.1', 192.0.2.7, false"
    })
    void an_address_is_itself_or_the_network_that_somebody_has_all_of(String one, String other, boolean same) {
        assertThat(from(one).equals(from(other))).isEqualTo(same);
    }

    @Test
    void what_is_no_address_takes_no_more_room_than_one() {
        assertThat(from("x".repeat(4_000))).hasSizeLessThan(100);
        assertThat(from("narada.example")).isEqualTo("narada.example");
    }
}
