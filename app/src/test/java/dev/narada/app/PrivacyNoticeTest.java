package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.workshop.Rules;
import dev.narada.http.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyNoticeTest {

    /** What three lines of a phone of 390 px hold. */
    private static final int THREE_LINES = 140;

    @Test
    void it_says_how_long_contacts_and_names_are_kept() {
        assertThat(PrivacyNotice.under(Rules.USUAL, Language.PL)).contains("90 dni", "5 latach");
        assertThat(PrivacyNotice.under(Rules.USUAL, Language.EN)).contains("90 days", "5 years");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_everybody_has_to_know_comes_first_and_is_short(Language in) {
        assertThat(PrivacyNotice.under(Rules.USUAL, in).lines().findFirst().orElseThrow())
                .hasSizeLessThanOrEqualTo(THREE_LINES);
    }
}
