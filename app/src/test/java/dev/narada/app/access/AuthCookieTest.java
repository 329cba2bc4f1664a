package dev.narada.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class AuthCookieTest {

    private static final Token TOKEN = Token.fresh();

    private static Settings at(@Nullable String base) {
        return new Settings(Path.of("data"), base == null ? null : URI.create(base), new Settings.Limits(true));
    }

    @Test
    void a_facilitators_cookie_is_strict_and_a_phones_is_lax_and_no_script_reads_either() {
        var request = MockServerHttpRequest.get("http://192.168.1.2:8080/").build();
        var account = AuthCookie.ACCOUNT.give(TOKEN, request, at(null)).toString();
        var device = AuthCookie.DEVICE.give(TOKEN, request, at(null)).toString();
        assertThat(account)
                .startsWith("narada=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure", "Domain");
        assertThat(device)
                .startsWith("narada-device=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void over_tls_it_is_bound_to_this_host() {
        var request = MockServerHttpRequest.get("http://narada.example/")
                .header("X-Forwarded-Proto", "https")
                .build();
        var cookie = AuthCookie.DEVICE
                .give(TOKEN, request, at("https://narada.example"))
                .toString();
        assertThat(cookie)
                .startsWith("__Host-narada-device=")
                .contains("Secure", "Path=/")
                .doesNotContain("Domain");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Proto, 'https, http', true",
        "X-Forwarded-Proto, 'https,https', true",
        "X-Forwarded-Proto, HTTPS, true",
        "X-Forwarded-Proto, 'http, https', false",
        "X-Forwarded-Proto, '', false",
        "Forwarded, 'for=192.0.2.7;proto=https;host=narada.example', true",
        "Forwarded, 'Proto=\"https\"; for=\"[2001:db8::1]\", for=10.0.0.2;proto=http', true",
        "Forwarded, 'for=192.0.2.7;proto=http, for=10.0.0.2;proto=https', false",
        "Forwarded, 'for=192.0.2.7', false"
    })
    void behind_several_proxies_the_line_to_the_person_counts(String header, String said, boolean secure) {
        var request = MockServerHttpRequest.get("http://narada.example/")
                .header(header, said)
                .build();
        assertThat(AuthCookie.ACCOUNT
                        .give(TOKEN, request, at("https://narada.example"))
                        .isSecure())
                .isEqualTo(secure);
    }

    @Test
    void a_proxy_that_nobody_named_is_not_believed() {
        var request = MockServerHttpRequest.get("http://192.168.1.2/")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "1.2.3.4")
                .build();
        assertThat(AuthCookie.DEVICE.give(TOKEN, request, at(null)).isSecure()).isFalse();
        assertThat(SourceAddress.of(request, at(null))).isNotEqualTo("1.2.3.4");
    }

    @Test
    void a_cookie_set_without_tls_does_not_count_over_tls() {
        var request = MockServerHttpRequest.get("https://narada.example/")
                .cookie(new HttpCookie("narada", TOKEN.secret()))
                .build();
        assertThat(AuthCookie.ACCOUNT.read(request, at("https://narada.example")))
                .isEmpty();
    }
}
