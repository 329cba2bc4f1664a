package dev.narada.command.dispatch;

import dev.narada.command.Outcome;
import dev.narada.command.Reply;
import dev.narada.log.Answered;
import dev.narada.log.json.CanonicalJson;
import dev.narada.log.json.JsonReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answer to a command as it is kept in the record, so that every repeat is told the same. */
final class RecordedReply {

    private RecordedReply() {}

    static byte[] of(Outcome outcome) {
        var json = new LinkedHashMap<String, Object>();
        switch (outcome) {
            case Outcome.Accepted accepted -> json.put("told", numbersLong(accepted.told()));
            case Outcome.Unchanged unchanged -> json.put("told", numbersLong(unchanged.told()));
            case Outcome.Refused refused -> {
                json.put("refusal", refused.refusal().name());
                json.put("told", numbersLong(refused.details()));
                if (refused.field() != null) {
                    json.put("field", refused.field());
                }
            }
        }
        return CanonicalJson.bytes(json);
    }

    /** The first answer; an erased one says no more than whether it happened. */
    static Reply read(Answered answered, boolean replay) {
        var json = answered.answer().length == 0 ? Map.<String, Object>of() : JsonReader.readObject(answered.answer());
        var code = json.get("refusal");
        return new Reply(
                code instanceof String name ? Refusals.byCode(name) : null,
                json.get("field") instanceof String field ? field : null,
                told(json),
                answered.position(),
                answered.changed(),
                replay);
    }

    @SuppressWarnings("unchecked") // written above as an object
    private static Map<String, Object> told(Map<String, Object> json) {
        return (Map<String, Object>) json.getOrDefault("told", Map.of());
    }

    private static Map<String, Object> numbersLong(Map<String, Object> told) {
        var all = new LinkedHashMap<String, Object>();
        told.forEach((name, value) -> all.put(name, value instanceof Integer number ? number.longValue() : value));
        return all;
    }
}
