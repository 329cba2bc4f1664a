package dev.narada.log.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    /** RFC 8785 §3.2.3: names are sorted by UTF-16 code units, not by code points. */
    @Test
    void names_are_sorted_as_in_the_example_of_the_rfc() {
        var input = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}""";

        var canonical = CanonicalJson.text(JsonReader.read(input));

        assertThat(canonical)
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** The string of the example in RFC 8785 §3.2.2. */
    @Test
    void a_string_is_escaped_as_in_the_example_of_the_rfc() {
        var canonical =
                CanonicalJson.text(JsonReader.read("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""));

        assertThat(canonical).isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    /** {@code arrays.json} of the test data published beside RFC 8785. */
    @Test
    void arrays_keep_their_order() {
        var canonical = CanonicalJson.text(JsonReader.read("[ 56, { \"d\": true, \"10\": null, \"1\": [ ] } ]"));

        assertThat(canonical).isEqualTo("[56,{\"1\":[],\"10\":null,\"d\":true}]");
    }

    /** {@code french.json} of the same data: sorting knows no language. */
    @Test
    void sorting_knows_no_language() {
        var canonical = CanonicalJson.text(
                JsonReader.read("{\"peach\":\"1\",\"p\u00e9ch\u00e9\":\"2\",\"p\u00eache\":\"3\",\"sin\":\"4\"}"));

        assertThat(canonical)
                .isEqualTo("{\"peach\":\"1\",\"p\u00e9ch\u00e9\":\"2\",\"p\u00eache\":\"3\",\"sin\":\"4\"}");
    }

    /** {@code unicode.json} of the same data: nothing is normalised. */
    @Test
    void nothing_is_normalised() {
        var canonical = CanonicalJson.bytes(JsonReader.read("{\"Unnormalized Unicode\":\"A\u030a\"}"));

        assertThat(canonical).isEqualTo("{\"Unnormalized Unicode\":\"A\u030a\"}".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1e3",
                "01",
                "-0",
                "-",
                "+1",
                "9007199254740992",
                "{\"a\":1,\"a\":2}",
                "[1,]",
                "[1 2]",
                "\"a",
                "\"\\x\"",
                "\"\\ud83d\"",
                "\"\t\"",
                "tru",
                "",
                "1 1",
                "NaN"
            })
    void what_has_no_one_form_is_refused(String text) {
        assertThatThrownBy(() -> CanonicalJson.text(JsonReader.read(text)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertThatThrownBy(() -> JsonReader.read(new byte[] {'"', (byte) 0xc3, '"'}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 42, 9007199254740991L, -9007199254740991L})
    void whole_numbers_stay_what_they_are(long number) {
        assertThat(JsonReader.read(CanonicalJson.bytes(number))).isEqualTo(number);
    }
}
