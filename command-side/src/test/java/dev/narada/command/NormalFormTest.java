package dev.narada.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormTest {

    private static final long SEED = 20211110;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zielen\u0301 i woda",
                "Zieleń\u00a0i woda",
                "Zieleń  i\u3000woda",
                "Zieleń i woda\u200b",
                "\ufeffZieleń i woda",
                "Zie\u00adleń\u2028i\r\nwoda\t",
                "Zieleń\u2800i\u000bwoda",
                "\u202eZieleń i woda\u202c",
                "Zie\u200dleń\ufe0f i \udb40\udc61woda",
                "Zieleń\u0085i woda\u3164\u115f\uffa0"
            })
    void what_looks_alike_is_the_same(String typed) {
        assertThat(NormalForm.line(typed)).isEqualTo("Zieleń i woda");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩🏽\u200d🚀 👨\u200d👩\u200d👧",
                "🏳\ufe0f\u200d🌈 ❤\ufe0f 1\ufe0f\u20e3",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "🧔\u200d♂\ufe0f 🇵🇱",
                "می\u200cخواهم کتاب\u200cها",
                "ශ්\u200dරී ලංකා",
                "क्\u200dष और क\u094d\u200cष",
                "র\u200d\u09cdয",
                "辻\udb40\udd00さん",
                "Łódź, Київ, Αθήνα, ქართული"
            })
    void what_needs_its_hidden_signs_keeps_them(String typed) {
        assertThat(NormalForm.line(typed)).isEqualTo(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b\u200b\u200b",
                "\u2800\u2800",
                "\u3164\u3164",
                "\ufeff",
                "\u00ad \u00ad",
                "\u2060\u034f",
                "\u200d\u200c",
                "\u0301\u0301",
                "\ue000",
                "\u180b\udb40\udd00",
                " \t\r\n\u2029",
                "\ud834\udd59"
            })
    void what_has_no_sign_to_see_is_empty(String typed) {
        assertThat(NormalForm.line(typed)).isEmpty();
        assertThat(NormalForm.lines(typed)).isEmpty();
    }

    @Test
    void a_text_keeps_its_lines_and_a_name_has_one() {
        var typed = " Po  pierwsze \r\n\r\n po drugie\rpo trzecie\u2028koniec \n";

        assertThat(NormalForm.lines(typed)).isEqualTo("Po pierwsze\n\npo drugie\npo trzecie\nkoniec");
        assertThat(NormalForm.line(typed)).isEqualTo("Po pierwsze po drugie po trzecie koniec");
    }

    @ParameterizedTest
    @CsvSource({"Miasto, MIASTO", "Miasto, Ｍｉａｓｔｏ", "Straße, STRASSE", "ﬁlm, FILM", "Σοφός, ΣΟΦΌΣ", "Kino, \u212aino"})
    void names_are_taken_if_a_room_could_not_tell_them_apart(String one, String other) {
        assertThat(NormalForm.key(one)).isEqualTo(NormalForm.key(other));
    }

    @Test
    void names_that_differ_are_not_taken() {
        assertThat(NormalForm.key("Łódź")).isNotEqualTo(NormalForm.key("Lodz"));
        assertThat(NormalForm.key("Stolik 1")).isNotEqualTo(NormalForm.key("Stolik 2"));
    }

    @Test
    void doing_it_twice_changes_nothing() {
        var random = new Random(SEED);
        int[] hidden = {0x200B, 0x200C, 0x200D, 0xFE0F, 0xFE00, 0xE0100, 0xE0067, 0xE007F, 0x180B, 0x2800, 0xAD};
        int[] seen = {'a', 'e', 0x301, 0x323, ' ', 0xA0, '\n', '\r', 0x1F469, 0x1F680, 0x1F3FD, 0x1F3F4, 0x915, 0x94D};
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(12); n >= 0; n--) {
                var from = random.nextBoolean() ? hidden : seen;
                text.appendCodePoint(random.nextInt(4) > 0 ? from[random.nextInt(from.length)] : scalar(random));
            }
            var typed = text.toString();

            assertThat(NormalForm.line(NormalForm.line(typed)))
                    .as("%s", typed)
                    .isEqualTo(NormalForm.line(typed))
                    .doesNotContain("\n", "\r", "\t", "  ", "\u200b", "\u2028");
            assertThat(NormalForm.lines(NormalForm.lines(typed)))
                    .as("%s", typed)
                    .isEqualTo(NormalForm.lines(typed));
        }
    }

    private static int scalar(Random random) {
        var sign = random.nextInt(0x32000);
        return sign >= 0xD800 && sign < 0xE000 ? 'x' : sign;
    }
}
