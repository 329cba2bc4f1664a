package dev.narada.log.record;

import java.util.UUID;

/** One sealed field as it is stored: removable, while its commitment in the leaf stays. */
public record VaultEntry(
        UUID event, String field, String key, UUID keyId, byte[] salt, byte[] nonce, byte[] ciphertext) {}
