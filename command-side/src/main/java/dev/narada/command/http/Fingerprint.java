package dev.narada.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keyed hashes: of requests, to tell another one under the same key apart, and of names, to make pseudonyms. */
public final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SecretKeySpec secret;

    public Fingerprint(byte[] secret) {
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The same for the same caller, method, path and fields, in whatever order the fields came. */
    public byte[] ofRequest(String actor, String method, String path, Map<String, ? extends @Nullable Object> body) {
        return of(actor, method, path, JSON.writeValueAsString(sorted(body)));
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

    private static @Nullable Object sorted(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> fields -> {
                var sorted = new TreeMap<String, @Nullable Object>();
                fields.forEach((name, each) -> sorted.put((String) name, sorted(each)));
                yield sorted;
            }
            case List<?> values -> values.stream().map(Fingerprint::sorted).collect(Collectors.toList());
            default -> value;
        };
    }
}
