package dev.narada.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TooSimpleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "ababababababab",
                "hasłohasłohasło",
                "202120212021",
                "123456789012",
                "210987654321",
                "abcdefghijkl",
                "qwertyuiop12",
                "asdfghjkl123",
                "qazwsxedcrfv",
                "1qaz2wsx3edc",
                "a1b2c3d4e5f6",
                "111122223333",
                "password1234",
                "Password123!",
                "P a s s w o r d 1",
                "mypassword12",
                "Narada2021!!",
                "facilitator1",
                "administrator",
                "AnnaKowalska",
                "anna.kowalska1",
                "1 Anna Kowalska 1",
                "anna kowalska anna kowalska"
            })
    void what_anybody_would_try_first_is_too_simple(String password) {
        assertThat(TooSimple.is(password, "Anna Kowalska")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "correct-horse-battery",
                "another password",
                "k7mx-q2np-vt4e-9hsa",
                "żółta łódź na Pietrynie",
                "Anna lubi kawę i ciasto",
                "Tr0ub4dor&3-zimą"
            })
    void four_words_or_signs_by_chance_are_not(String password) {
        assertThat(TooSimple.is(password, "Anna Kowalska")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ola", "", "-", "żółć"})
    void whatever_the_account_is_called(String account) {
        assertThat(TooSimple.is("correct horse battery", account)).isFalse();
        assertThat(TooSimple.is("aaaaaaaaaaaa", account)).isTrue();
    }
}
