package dev.narada.log.record;

import static dev.narada.log.notes.Notes.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.DataKey;
import dev.narada.log.Keys;
import dev.narada.log.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class RequestHashTest {

    private final Keys keys = new InMemoryStore().keys();
    private final DataKey key = keys.obtain("voting:1");
    private final byte[] stored = RequestHash.of(key, bytes("three dots"));

    @Test
    void another_request_is_told_apart_as_long_as_the_key_is_there() {
        assertThat(RequestHash.fits(stored, bytes("three dots"), keys)).isTrue();
        assertThat(RequestHash.fits(stored, bytes("two dots"), keys)).isFalse();
    }

    @Test
    void without_the_key_no_guess_is_better_than_another() {
        keys.destroy(key.id());
        keys.obtain("voting:1");

        assertThat(RequestHash.isDead(stored, keys)).isTrue();
        assertThat(RequestHash.fits(stored, bytes("three dots"), keys)).isTrue();
        assertThat(RequestHash.fits(stored, bytes("two dots"), keys)).isTrue();
    }

    @Test
    void what_was_blanked_fits_any_request() {
        assertThat(RequestHash.fits(new byte[0], bytes("three dots"), keys)).isTrue();
        assertThat(RequestHash.isDead(new byte[0], keys)).isFalse();
    }

    @Test
    void two_keys_make_two_hashes_of_one_request() {
        assertThat(RequestHash.of(keys.obtain("voting:2"), bytes("three dots"))).isNotEqualTo(stored);
    }
}
