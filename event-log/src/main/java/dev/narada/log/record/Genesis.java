package dev.narada.log.record;

import dev.narada.log.format.Instants;
import dev.narada.log.json.CanonicalJson;
import java.time.Instant;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the chain of a ledger starts.
 *
 * @param origin  the installation that keeps the log
 * @param created time of the first commit
 * @param prev    what survived, when a restore lost what came after it
 */
public record Genesis(
        String ledger,
        String origin,
        Instant created,
        @Nullable Surviving prev) {

    public byte[] bytes() {
        var members = new TreeMap<String, Object>();
        members.put("v", 1L);
        members.put("ledger", ledger);
        members.put("origin", origin);
        members.put("created", Instants.text(created));
        members.put("alg", "sha256-rfc6962");
        if (prev != null) {
            members.put("prev", prev.json());
        }
        return CanonicalJson.bytes(members);
    }
}
