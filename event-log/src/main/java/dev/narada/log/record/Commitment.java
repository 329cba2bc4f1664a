package dev.narada.log.record;

import dev.narada.log.json.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a leaf says of a sealed field: nothing about the words, yet no other words fit it.
 *
 * @param c lower-case hex of the HMAC
 */
public record Commitment(String key, String field, String c) {

    private static final byte[] PREFIX = "narada.v1\0".getBytes(StandardCharsets.UTF_8);

    /** HMAC-SHA256 under the salt, over {@code narada.v1}, a zero byte and {@code [ledger,event,key,field,plaintext]}. */
    public static Commitment to(byte[] salt, String ledger, UUID event, String key, String field, String plaintext) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            mac.update(PREFIX);
            mac.update(CanonicalJson.bytes(List.of(ledger, event.toString(), key, field, plaintext)));
            return new Commitment(key, field, HexFormat.of().formatHex(mac.doFinal()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
