package dev.narada.query.record;

import dev.narada.log.Inclusion;
import java.util.Base64;
import java.util.List;

/** What proves that an event is in the record at a size: RFC 9162 §2.1.3. */
public record InclusionProof(long n, long size, String leafHash, List<String> hashes) {

    public static InclusionProof of(long n, long size, Inclusion inclusion) {
        return new InclusionProof(
                n,
                size,
                Base64.getEncoder().encodeToString(inclusion.leafHash()),
                Consistency.base64(inclusion.hashes()));
    }
}
