package dev.narada.log.record;

import dev.narada.log.Draft;
import dev.narada.log.format.Instants;
import dev.narada.log.json.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A leaf without its number and time, which are known only when its place in the log is. The rest is written once, so
 * that losing a place costs no more than hashing again.
 */
public record LeafTemplate(String beforeNumber, String beforeTime, String afterTime) {

    private static final Comparator<Commitment> BY_KEY_AND_FIELD =
            Comparator.comparing(Commitment::key).thenComparing(Commitment::field);

    public static LeafTemplate of(String ledger, UUID command, String actor, Draft draft, List<Commitment> sealed) {
        var before = new TreeMap<String, Object>();
        before.put("actor", actor);
        before.put("cmd", command.toString());
        if (draft.cover() != null) {
            before.put(Covers.NAME, Covers.write(draft.cover()));
        }
        before.put("data", draft.data());
        before.put("id", draft.id().toString());
        before.put("ledger", ledger);
        var between = new TreeMap<String, Object>();
        between.put("rev", draft.revision());
        between.put(
                "sealed",
                sealed.stream()
                        .sorted(BY_KEY_AND_FIELD)
                        .map(LeafTemplate::member)
                        .toList());
        return new LeafTemplate(
                open(before) + ",\"n\":",
                "," + open(between).substring(1) + ",\"t\":\"",
                "\",\"type\":" + CanonicalJson.text(draft.type()) + ",\"v\":1}");
    }

    public byte[] bytes(long n, Instant t) {
        return (beforeNumber + n + beforeTime + Instants.text(t) + afterTime).getBytes(StandardCharsets.UTF_8);
    }

    private static TreeMap<String, Object> member(Commitment commitment) {
        var member = new TreeMap<String, Object>();
        member.put("c", commitment.c());
        member.put("field", commitment.field());
        member.put("key", commitment.key());
        return member;
    }

    /** The object without its closing brace. */
    private static String open(TreeMap<String, Object> members) {
        var text = CanonicalJson.text(members);
        return text.substring(0, text.length() - 1);
    }
}
