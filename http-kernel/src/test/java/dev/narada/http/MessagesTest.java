package dev.narada.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private enum Level {
        HIGH
    }

    private static final Messages WORDS = Messages.of(HttpRefusal.class);

    @Test
    void a_sentence_takes_its_parts_and_leaves_open_what_is_not_given() {
        assertThat(WORDS.say(Language.EN, "HttpRefusal.FIELD_UNKNOWN", Map.of("field", "titel")))
                .isEqualTo("Unknown field: titel.");
        assertThat(WORDS.say(Language.PL, "HttpRefusal.FIELD_UNKNOWN", Map.of()))
                .isEqualTo("Nieznane pole: {field}.");
    }

    @Test
    void numbers_are_written_as_they_are_and_what_people_wrote_is_no_pattern() {
        assertThat(WORDS.say(Language.PL, "HttpRefusal.FIELD_UNKNOWN", Map.of("field", 12_345L)))
                .isEqualTo("Nieznane pole: 12345.");
        assertThat(WORDS.say(Language.EN, "HttpRefusal.FIELD_UNKNOWN", Map.of("field", "it's {0} '{field}'")))
                .isEqualTo("Unknown field: it's {0} '{field}'.");
    }

    @Test
    void parts_may_be_given_one_after_another_and_one_that_is_not_there_is_none() {
        assertThat(WORDS.say(Language.EN, "HttpRefusal.FIELD_TWICE", "field", "titel"))
                .isEqualTo("The field titel is given twice.");
        assertThat(WORDS.say(Language.EN, "HttpRefusal.FIELD_TWICE", "field", null))
                .isEqualTo("The field none is given twice.");
    }

    @Test
    void a_fixed_choice_is_found_by_its_type() {
        assertThat(WORDS.of(Language.EN, HttpRefusal.NOT_UTF8)).isEqualTo("The body is not UTF-8.");
        assertThat(Messages.key(Level.HIGH)).isEqualTo("MessagesTest.Level.HIGH");
    }

    @Test
    void what_has_no_words_is_a_fault_that_is_named() {
        assertThatThrownBy(() -> WORDS.pattern(Language.EN, "HttpRefusal.UNHEARD"))
                .hasMessageContaining("HttpRefusal.UNHEARD");
    }
}
