package dev.narada.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl-PL,en;q=0.5 | PL",
                "pl;q=0.2,en;q=0.9 | EN",
                "de,en-GB;q=0.3 | EN",
                "de | PL",
                "*;q=1 | PL",
                "en;q=0 | PL",
                "%%% | PL",
                " | PL"
            })
    void people_are_spoken_to_in_the_language_they_like_best_and_in_polish_if_they_name_neither(
            @Nullable String asked, Language spoken) {
        var headers = new HttpHeaders();
        if (asked != null) {
            headers.set(HttpHeaders.ACCEPT_LANGUAGE, asked);
        }
        assertThat(Language.of(headers)).isEqualTo(spoken);
    }
}
