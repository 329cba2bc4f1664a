package dev.narada.query.record;

import java.util.Base64;
import java.util.List;

/** What proves that the record at one size is the beginning of the record at another: RFC 9162 §2.1.4. */
public record Consistency(long from, long to, List<String> hashes) {

    public static Consistency of(long from, long to, List<byte[]> hashes) {
        return new Consistency(from, to, base64(hashes));
    }

    static List<String> base64(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).toList();
    }
}
