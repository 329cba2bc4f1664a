package dev.narada.log.record;

import dev.narada.log.DataKey;
import dev.narada.log.Draft.Secret;
import dev.narada.log.Keys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/** Seals fields under data keys (AES-256-GCM) and opens them as long as their key is there. */
public final class Vault {

    private static final int SALT_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    public Vault(Keys keys) {
        this.keys = keys;
    }

    /** A field in the vault and what the leaf says of it. */
    public record SealedField(VaultEntry entry, Commitment commitment) {}

    public SealedField seal(String ledger, UUID event, Secret secret) {
        var key = keys.obtain(secret.key());
        var salt = random(SALT_BYTES);
        var nonce = random(NONCE_BYTES);
        var ciphertext = ciphertext(key, nonce, ledger, event, secret.field(), secret.plaintext());
        return new SealedField(
                new VaultEntry(event, secret.field(), secret.key(), key.id(), salt, nonce, ciphertext),
                Commitment.to(salt, ledger, event, secret.key(), secret.field(), secret.plaintext()));
    }

    /** Whether the key of a field is still there. */
    public boolean holds(VaultEntry entry) {
        return keys.find(entry.keyId()) != null;
    }

    /** Whether the key that a request was hashed with is gone. */
    public boolean isDead(byte[] request) {
        return RequestHash.isDead(request, keys);
    }

    /** The words, or null when their key was destroyed. */
    public @Nullable String open(String ledger, VaultEntry entry) {
        var key = keys.find(entry.keyId());
        if (key == null) {
            return null;
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, entry.nonce(), ledger, entry.event(), entry.field());
            return new String(cipher.doFinal(entry.ciphertext()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the sealed field " + entry.field() + " of event " + entry.event() + " does not open with its key",
                    e);
        }
    }

    /** The field under this vault's own key, with the same salt, so that its leaf vouches for it still. */
    public VaultEntry sealAgain(String ledger, VaultEntry entry, String words) {
        var key = keys.obtain(entry.key());
        var nonce = random(NONCE_BYTES);
        return new VaultEntry(
                entry.event(),
                entry.field(),
                entry.key(),
                key.id(),
                entry.salt(),
                nonce,
                ciphertext(key, nonce, ledger, entry.event(), entry.field(), words));
    }

    private static byte[] ciphertext(DataKey key, byte[] nonce, String ledger, UUID event, String field, String words) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, ledger, event, field)
                    .doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + field, e);
        }
    }

    private static Cipher cipher(int mode, DataKey key, byte[] nonce, String ledger, UUID event, String field)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(
                String.join("|", ledger, event.toString(), key.name(), field).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] random(int bytes) {
        var fresh = new byte[bytes];
        random.nextBytes(fresh);
        return fresh;
    }
}
