package dev.narada.query.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePVector;

/** Who stands in line for which session, in the order in which they came. */
public record WaitingLines(PMap<SessionId, TreePVector<ParticipantId>> all) {

    static final WaitingLines NONE = new WaitingLines(HashTreePMap.empty());

    public List<ParticipantId> of(SessionId session) {
        return all.getOrDefault(session, TreePVector.empty());
    }

    /** Whoever begins to wait goes to the end of the line; whoever does not any more leaves it. */
    WaitingLines after(@Nullable Person before, @Nullable Person now) {
        var waited = waiting(before);
        var waits = waiting(now);
        if (now == null || waited.equals(waits)) {
            return this;
        }
        var next = all;
        for (var session : waited) {
            if (!waits.contains(session)) {
                next = next.plus(session, line(next, session).minus((Object) now.participantId()));
            }
        }
        for (var session : waits) {
            if (!waited.contains(session)) {
                next = next.plus(session, line(next, session).plus(now.participantId()));
            }
        }
        return new WaitingLines(next);
    }

    private static TreePVector<ParticipantId> line(PMap<SessionId, TreePVector<ParticipantId>> all, SessionId session) {
        return all.getOrDefault(session, TreePVector.empty());
    }

    private static Set<SessionId> waiting(@Nullable Person person) {
        return person == null ? Set.of() : person.waiting();
    }
}
