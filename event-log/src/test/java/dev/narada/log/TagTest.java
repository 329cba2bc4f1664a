package dev.narada.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

    @Test
    void a_tag_is_stored_as_its_key_and_its_value_and_comes_back_as_it_was() {
        for (var tag :
                new Tag[] {new Tag("idea", "0190"), new Tag("a", "b:c"), new Tag("a", ""), new Tag("ą ę", "🗳")}) {
            assertThat(Tag.of(tag.toString())).isEqualTo(tag);
        }
        assertThat(new Tag("a", "b:c")).hasToString("a:b:c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\rb",
                "a\r\nb",
                "a\u0000b",
                "a\u0007b",
                "a\u000bb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "\ud800",
                "\udc00"
            })
    void neither_part_ends_a_line_or_comes_back_as_something_else(String spoilt) {
        assertThatThrownBy(() -> new Tag("key", spoilt)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tag(spoilt, "value")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tag.of("key:" + spoilt)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_has_no_colon_so_that_no_two_tags_are_stored_alike() {
        assertThatThrownBy(() -> new Tag("a:b", "c")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tag("", "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
