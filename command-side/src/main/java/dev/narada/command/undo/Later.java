package dev.narada.command.undo;

import dev.narada.command.compensation.Before;
import dev.narada.events.Fact;
import dev.narada.events.MergeId;
import dev.narada.events.items.ItemMerge;
import dev.narada.events.items.ItemMergeUndone;
import dev.narada.events.items.ItemsMerged;
import dev.narada.log.Recorded;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether something that came after a fact says otherwise about the same, or builds on it. */
final class Later {

    private Later() {}

    /** The last word on what this fact settled, if somebody has spoken since. */
    static Optional<Recorded<Fact>> wordOn(Recorded<Fact> fact, Before now) {
        var effects = new HashSet<>(Compensable.of(fact.event()).effects());
        var since = now.after(fact);
        var apart = takenApart(since);
        return since.reversed().stream()
                .filter(later ->
                        Compensable.of(later.event()).conflicts().stream().anyMatch(effects::contains))
                .filter(later -> !apart.contains(merge(later.event())))
                .findFirst();
    }

    /** Merges that were made and undone since: it is as if they had not been. */
    private static Set<@Nullable MergeId> takenApart(List<Recorded<Fact>> since) {
        var made = since.stream()
                .map(Recorded::event)
                .filter(it -> it instanceof ItemsMerged)
                .map(Later::merge)
                .toList();
        var apart = new HashSet<@Nullable MergeId>();
        since.stream()
                .map(Recorded::event)
                .filter(it -> it instanceof ItemMergeUndone)
                .map(Later::merge)
                .filter(made::contains)
                .forEach(apart::add);
        return apart;
    }

    private static @Nullable MergeId merge(Fact fact) {
        return fact instanceof ItemMerge it ? it.mergeId() : null;
    }
}
