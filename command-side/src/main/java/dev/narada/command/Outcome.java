package dev.narada.command;

import dev.narada.events.Fact;
import dev.narada.http.Refusal;
import dev.narada.log.Removal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a decision comes to. A refusal is a value, not an exception. */
public sealed interface Outcome {

    /** Adds a field to what the caller is told. */
    Outcome telling(String name, Object value);

    /**
     * It happened: these facts, in one commit; {@code told} goes into the answer beside position and changed, and
     * {@code removals} leave the removable part of the record with it.
     */
    record Accepted(List<Fact> facts, Map<String, Object> told, List<Removal> removals) implements Outcome {
        public Accepted {
            facts = List.copyOf(facts);
            told = Map.copyOf(told);
            removals = List.copyOf(removals);
        }

        public Accepted removing(List<? extends Removal> further) {
            return new Accepted(facts, told, List.copyOf(further));
        }

        @Override
        public Accepted telling(String name, Object value) {
            return new Accepted(facts, plus(told, name, value), removals);
        }
    }

    /** It is so already. */
    record Unchanged(Map<String, Object> told) implements Outcome {
        public Unchanged {
            told = Map.copyOf(told);
        }

        @Override
        public Unchanged telling(String name, Object value) {
            return new Unchanged(plus(told, name, value));
        }
    }

    /** It must not happen; {@code field} names the part of the request that is at fault, {@code details} fill the words. */
    record Refused(Refusal refusal, @Nullable String field, Map<String, Object> details) implements Outcome {
        public Refused {
            details = Map.copyOf(details);
        }

        public Refused at(String faulty) {
            return new Refused(refusal, faulty, details);
        }

        @Override
        public Refused telling(String name, Object value) {
            return new Refused(refusal, field, plus(details, name, value));
        }
    }

    static Accepted accept(Fact... facts) {
        return accept(List.of(facts));
    }

    static Accepted accept(List<? extends Fact> facts) {
        return new Accepted(List.copyOf(facts), Map.of(), List.of());
    }

    /** These facts, or nothing new when there are none. */
    static Outcome acceptAny(List<? extends Fact> facts) {
        return facts.isEmpty() ? unchanged() : accept(facts);
    }

    static Unchanged unchanged() {
        return new Unchanged(Map.of());
    }

    static Refused refuse(Refusal refusal) {
        return new Refused(refusal, null, Map.of());
    }

    /** The first reason that applies, in the order of the rules. */
    static @Nullable Refusal firstOf(@Nullable Refusal... reasons) {
        for (var reason : reasons) {
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    private static Map<String, Object> plus(Map<String, Object> told, String name, Object value) {
        var more = new LinkedHashMap<>(told);
        more.put(name, value);
        return more;
    }
}
