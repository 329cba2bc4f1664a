package dev.narada.log.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.Draft.Secret;
import dev.narada.log.Keys;
import dev.narada.log.memory.InMemoryStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words open with their key, at their place, and not otherwise; the key of all keys is made once. */
class VaultTest {

    private static final UUID EVENT = UUID.fromString("0197a000-0000-7000-8000-0000000000e1");
    private static final Secret SECRET = new Secret("person:1", "name", "Anna");

    private final Keys keys = new InMemoryStore().keys();
    private final Vault vault = new Vault(keys);

    @Test
    void words_open_as_long_as_their_key_is_there() {
        var sealed = vault.seal("l", EVENT, SECRET);
        var entry = sealed.entry();

        assertThat(vault.holds(entry)).isTrue();
        assertThat(vault.open("l", entry)).isEqualTo("Anna");
        assertThat(sealed.commitment()).isEqualTo(Commitment.to(entry.salt(), "l", EVENT, "person:1", "name", "Anna"));
        keys.destroy(entry.keyId());
        assertThat(vault.holds(entry)).isFalse();
        assertThat(vault.open("l", entry)).isNull();
    }

    @Test
    void words_open_at_their_place_only() {
        var entry = vault.seal("l", EVENT, SECRET).entry();
        var moved = new VaultEntry(
                EVENT, "contact", entry.key(), entry.keyId(), entry.salt(), entry.nonce(), entry.ciphertext());

        assertThatThrownBy(() -> vault.open("other", entry)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open("l", moved)).hasMessageContaining("contact");
    }

    @Test
    void nothing_that_is_sealed_looks_like_anything_else() {
        var one = vault.seal("l", EVENT, SECRET).entry();
        var other = vault.seal("l", EVENT, SECRET).entry();

        assertThat(one.salt()).hasSize(32).isNotEqualTo(other.salt());
        assertThat(one.nonce()).hasSize(12).isNotEqualTo(other.nonce());
        assertThat(one.ciphertext())
                .isNotEqualTo(other.ciphertext())
                .isNotEqualTo("Anna".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void another_vault_seals_the_same_words_under_its_own_key_and_the_leaf_vouches_for_them() {
        var first = vault.seal("l", EVENT, SECRET);
        var elsewhere = new Vault(new InMemoryStore().keys());

        var again = elsewhere.sealAgain("l", first.entry(), "Anna");

        assertThat(elsewhere.open("l", again)).isEqualTo("Anna");
        assertThat(again.salt()).isEqualTo(first.entry().salt());
        assertThat(again.keyId()).isNotEqualTo(first.entry().keyId());
        assertThat(again.nonce()).isNotEqualTo(first.entry().nonce());
    }

    @Test
    void a_request_is_dead_once_its_key_is_gone() {
        var key = keys.obtain("voting:1");
        var stored = RequestHash.of(key, new byte[] {1});

        assertThat(vault.isDead(stored)).isFalse();
        keys.destroy(key.id());
        assertThat(vault.isDead(stored)).isTrue();
    }

    @Test
    void what_is_no_hash_of_this_version_fits_anything() {
        var stored = RequestHash.of(keys.obtain("voting:1"), new byte[] {1});
        stored[0] = 1;

        assertThat(RequestHash.fits(stored, new byte[] {2}, keys)).isTrue();
        assertThat(vault.isDead(stored)).isFalse();
    }

    @Test
    void the_key_of_all_keys_is_made_once_and_read_ever_after(@TempDir Path directory) throws Exception {
        assertThatThrownBy(() -> InstanceKey.in(directory, false)).hasMessageContaining("is missing");

        var made = InstanceKey.in(directory, true);

        assertThat(made.getEncoded()).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(made.getAlgorithm()).isEqualTo("AES");
        assertThat(InstanceKey.in(directory, false)).isEqualTo(made);
        assertThat(InstanceKey.in(directory, true)).isEqualTo(made);
        Files.writeString(directory.resolve("instance.key"), "0".repeat(63));
        assertThatThrownBy(() -> InstanceKey.in(directory, false)).hasMessageContaining("not the key that was made");
    }
}
