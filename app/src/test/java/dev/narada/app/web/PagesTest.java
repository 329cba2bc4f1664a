package dev.narada.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    @ParameterizedTest
    @CsvSource({
        "static/manifest.webmanifest, application/manifest+json",
        "static/assets/phone-1.js, text/javascript",
        "static/assets/phone-1.css, text/css",
        "static/icon.svg, image/svg+xml",
        "static/assets/latin-400.woff2, font/woff2"
    })
    void every_file_is_called_what_it_is(String file, String type) {
        assertThat(Pages.typeOf(file)).hasToString(type);
    }
}
