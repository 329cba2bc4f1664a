package dev.narada.command;

import dev.narada.events.Fact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a decision comes to. A refusal is a value, not an exception. */
public sealed interface Outcome {

    /** It happened: these facts, in one commit; {@code told} goes into the answer beside position and changed. */
    record Accepted(List<Fact> facts, Map<String, Object> told) implements Outcome {
        public Accepted {
            facts = List.copyOf(facts);
            told = Map.copyOf(told);
        }
    }

    /** It is so already. */
    record Unchanged(Map<String, Object> told) implements Outcome {}

    /** It must not happen; {@code field} names the part of the request that is at fault, {@code details} fill the words. */
    record Refused(Refusal refusal, @Nullable String field, Map<String, Object> details) implements Outcome {}

    static Outcome accept(Fact... facts) {
        return new Accepted(List.of(facts), Map.of());
    }

    static Outcome accept(List<? extends Fact> facts) {
        return new Accepted(List.copyOf(facts), Map.of());
    }

    static Outcome unchanged() {
        return new Unchanged(Map.of());
    }

    static Outcome refuse(Refusal refusal) {
        return new Refused(refusal, null, Map.of());
    }
}
