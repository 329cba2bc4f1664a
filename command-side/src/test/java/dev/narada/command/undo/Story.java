package dev.narada.command.undo;

import dev.narada.events.Fact;
import dev.narada.http.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act and its undoing: what was so before, what the facilitator did in one commit, what happened since, and what
 * takes the act back, nothing new, or why nothing does.
 */
record Story(
        String name,
        List<Fact> before,
        List<Fact> act,
        List<Fact> since,
        @Nullable List<Fact> back,
        @Nullable Refusal refusal) {

    static Story of(String name, Fact... act) {
        return new Story(name, List.of(), List.of(act), List.of(), null, null);
    }

    Story after(Fact... before) {
        return new Story(name, List.of(before), act, since, back, refusal);
    }

    Story then(Fact... since) {
        return new Story(name, before, act, List.of(since), back, refusal);
    }

    Story isTakenBackBy(Fact... back) {
        return new Story(name, before, act, since, List.of(back), null);
    }

    Story isTakenBackAlready() {
        return isTakenBackBy();
    }

    Story isRefusedAs(Refusal refusal) {
        return new Story(name, before, act, since, null, refusal);
    }
}
