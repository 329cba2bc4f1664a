package dev.narada.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"K7M4RX", "k7m4rx", " K7M 4RX ", "k7m-4rx", "K7M–4RX", "K 7 M 4 R X"})
    void it_is_read_however_it_is_typed(String typed) {
        assertThat(JoinCode.typed(typed)).contains(new JoinCode("K7M4RX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M4R", "K7M4RXX", "K7M4R0", "K7M4RO", "ąK7M4R"})
    void what_is_no_code_is_none(String typed) {
        assertThat(JoinCode.typed(typed)).isEmpty();
    }

    @Test
    void fresh_ones_have_six_signs_that_do_not_look_alike() {
        assertThat(Stream.generate(JoinCode::fresh).limit(1_000))
                .allMatch(code -> JoinCode.typed(code.signs()).isPresent())
                .doesNotHaveDuplicates();
    }
}
