package dev.narada.log.store;

import dev.narada.log.Condition;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Tag;
import dev.narada.log.record.Removable;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whether anything among the latest ten thousand events speaks against a commit. Here because only the writer asks it. */
@State(Scope.Benchmark)
public class ConditionBench {

    private static final int EVENTS = 10_000;
    private static final int IDEAS = 60;
    private static final String TYPE = "ideas.endorsed";
    private static final byte[] NONE = new byte[0];

    private final RecentMatches recent = new RecentMatches(0, EVENTS);
    private final Tag workshop = new Tag("workshop", UUID.randomUUID().toString());
    private final Condition depends;

    public ConditionBench() {
        for (int position = 1; position <= EVENTS; position++) {
            recent.add(commit(position));
        }
        var nobody = new Tag("participant", UUID.randomUUID().toString());
        depends = new Condition(
                Criteria.of(
                        new Criterion(Set.of(workshop), Set.of("workshops.paused", "sessions.closed")),
                        new Criterion(Set.of(idea(1), nobody), Set.of(TYPE))),
                EVENTS - 64);
    }

    @Benchmark
    public boolean conflict() {
        return recent.conflict(depends);
    }

    private StoredCommit commit(int position) {
        var person = new Tag("participant", UUID.randomUUID().toString());
        var leaf = new StoredLeaf(UUID.randomUUID(), TYPE, Set.of(workshop, idea(position % IDEAS), person), NONE);
        return new StoredCommit(
                position,
                workshop.value(),
                position - 1L,
                UUID.randomUUID(),
                person.toString(),
                Instant.EPOCH,
                List.of(leaf),
                null,
                NONE,
                NONE,
                new Removable(List.of(), NONE, NONE),
                NONE);
    }

    private static Tag idea(int number) {
        return new Tag("idea", new UUID(1, number).toString());
    }
}
