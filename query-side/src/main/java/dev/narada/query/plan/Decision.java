package dev.narada.query.plan;

import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Text;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionTaken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** What the room is about to settle, or has settled once {@code taken} is there. */
public record Decision(
        DecisionId decisionId,
        List<IdeaId> ideaIds,
        Text wording,
        PMap<ObjectionId, Objection> objections,
        @Nullable DecisionTaken taken,
        @Nullable DecisionId supersededBy) {

    static Decision of(DecisionProposed f) {
        return new Decision(f.decisionId(), f.ideaIds(), f.wording(), OrderedPMap.empty(), null, null);
    }

    Decision taken(DecisionTaken f) {
        return new Decision(decisionId, f.ideaIds(), wording, objections, f, supersededBy);
    }

    Decision worded(Text next) {
        return new Decision(decisionId, ideaIds, next, objections, taken, supersededBy);
    }

    Decision objected(PMap<ObjectionId, Objection> next) {
        return new Decision(decisionId, ideaIds, wording, next, taken, supersededBy);
    }

    Decision superseded(DecisionId by) {
        return new Decision(decisionId, ideaIds, wording, objections, taken, by);
    }

    /** Open now, or open when it was taken. */
    public int openObjections() {
        return taken != null
                ? taken.openObjections()
                : (int) objections.values().stream()
                        .filter(each -> each.how() == null)
                        .count();
    }

    /** Answered so that whoever raised them can live with it. */
    public int resolvedObjections() {
        return (int)
                objections.values().stream().filter(each -> each.how() != null).count();
    }

    /** How many people have one that is open: somebody may have two. */
    public int objectors() {
        return (int) objections.values().stream()
                .filter(each -> each.how() == null)
                .map(Objection::by)
                .distinct()
                .count();
    }

    Decision withoutReason() {
        var t = taken;
        return t == null || t.reason() == null
                ? this
                : new Decision(decisionId, ideaIds, wording, objections, without(t), supersededBy);
    }

    private static DecisionTaken without(DecisionTaken t) {
        return new DecisionTaken(
                t.workshopId(),
                t.decisionId(),
                t.outcome(),
                t.mandate(),
                t.ideaIds(),
                t.setAside(),
                new Text(null),
                t.sessionId(),
                t.presentCount(),
                t.presentAtAllSessions(),
                t.openObjections(),
                t.votingId());
    }
}
