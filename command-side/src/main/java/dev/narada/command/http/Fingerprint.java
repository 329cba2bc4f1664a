package dev.narada.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keyed hashes: of requests, to tell another one under the same key apart, and of names, to make pseudonyms. */
public final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final SecretKeySpec secret;

    public Fingerprint(byte[] secret) {
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The same for the same caller, method, path and fields, in whatever order the fields came. */
    public byte[] ofRequest(String actor, String method, String path, Map<String, ? extends @Nullable Object> body) {
        return of(actor, method, path, JSON.writeValueAsString(body));
    }

    /** A keyed hash over all parts and where they end. */
    public byte[] of(String... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            for (var part : parts) {
                var bytes = part.getBytes(UTF_8);
                mac.update((bytes.length + ":").getBytes(UTF_8));
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
