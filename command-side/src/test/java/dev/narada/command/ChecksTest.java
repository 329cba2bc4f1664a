package dev.narada.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.http.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static Refusal fault(String title, int least, int most) {
        var fault = Checks.fields().text("title", title, least, most).fault();
        return fault == null ? null : fault.refusal();
    }

    @Test
    void lengths_count_code_points_without_the_blanks_around() {
        assertThat(fault("  abc  ", 3, 5)).isNull();
        assertThat(fault("  ab  ", 3, 5)).isEqualTo(FieldRefusal.FIELD_TOO_SHORT);
        assertThat(fault("🌻🌻🌻🌻🌻", 3, 5)).isNull();
        assertThat(fault("abcdef", 3, 5)).isEqualTo(FieldRefusal.FIELD_TOO_LONG);
        assertThat(fault("   ", 3, 5)).isEqualTo(FieldRefusal.FIELD_MISSING);
    }

    @Test
    void letters_may_carry_three_marks_and_no_more() {
        assertThat(fault("Z\u0301\u0302\u0303olw", 3, 9)).isNull();
        assertThat(fault("Z\u0301\u0302\u0303\u0304olw", 3, 9)).isEqualTo(FieldRefusal.FIELD_UNREADABLE);
    }

    @Test
    void nothing_that_turns_the_text_around_or_hides_in_it() {
        assertThat(fault("abc\u202Edef", 3, 9)).isEqualTo(FieldRefusal.FIELD_UNREADABLE);
        assertThat(fault("abc\u0000def", 3, 9)).isEqualTo(FieldRefusal.FIELD_UNREADABLE);
        assertThat(fault("abc\ndef", 3, 9)).isNull();
    }

    @Test
    void numbers_lists_and_choices_are_looked_at_too() {
        assertThat(Checks.fields().number("dots", 13, 1, 12).fault().refusal())
                .isEqualTo(FieldRefusal.FIELD_OUT_OF_RANGE);
        assertThat(Checks.fields().list("ids", List.of(1, 1), 0, 5).fault().refusal())
                .isEqualTo(FieldRefusal.FIELD_INVALID);
        assertThat(Checks.fields().either("ideaId", null, null).fault().field()).isEqualTo("ideaId");
        assertThat(Checks.fields().either("ideaId", 1, null).fault()).isNull();
    }

    @Test
    void the_first_fault_is_told() {
        var fault = Checks.fields()
                .text("title", "", 3, 120)
                .number("dots", 99, 1, 12)
                .fault();

        assertThat(fault.field()).isEqualTo("title");
    }
}
