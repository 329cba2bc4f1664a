package dev.narada.command.plan;

import static dev.narada.command.FieldRefusal.FIELD_INVALID;
import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.plan.PlanRefusal.DECISION_TAKEN;
import static dev.narada.command.plan.PlanRefusal.DECISION_UNKNOWN;
import static dev.narada.command.plan.PlanRefusal.OBJECTIONS_OPEN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.items.Items;
import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Lines;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.Mandate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settles a proposal, with the reason, who was present and whose mandate it needs; it is never edited afterwards. */
public record TakeDecision(
        WorkshopId workshopId,
        DecisionId decisionId,
        DecisionOutcome outcome,
        @Nullable Mandate mandate,
        @Nullable List<IdeaId> ideaIds,
        @Nullable List<IdeaId> setAside,
        @Lines @Nullable String reason,
        @Nullable VotingId votingId)
        implements Command {

    public static final Slice<TakeDecision> SLICE = Slice.of(TakeDecision.class)
            .by(FACILITATOR)
            .refusing(DECISION_TAKEN, DECISION_UNKNOWN, FIELD_INVALID, IDEA_UNKNOWN, OBJECTIONS_OPEN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Settlement.of(c.workshopId(), c.decisionId))
            .and((c, _) -> Presence.throughout(c.workshopId()))
            .and((c, _) -> Items.of(c.workshopId(), c.mentioned()))
            .decide(TakeDecision::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .list("ideaIds", ideaIds, 0, 30)
                .list("setAside", setAside, 0, 30)
                .text("reason", reason, 0, 1000)
                .fault();
    }

    private List<ItemId> mentioned() {
        return Stream.of(ideaIds, setAside)
                .filter(Objects::nonNull)
                .<ItemId>flatMap(List::stream)
                .toList();
    }

    static Outcome decide(
            TakeDecision c,
            WorkshopRules room,
            Settlement decision,
            Presence presence,
            Items ideas,
            DecisionContext by) {
        var mandate = c.mandate == null ? Mandate.ROOM : c.mandate;
        var no = firstOf(room.shut(), decision.unknown(), ideas.unknown(c.mentioned()));
        if (no != null) {
            return refuse(no);
        }
        var before = decision.taken();
        if (before != null) {
            return c.says(before, mandate) ? unchanged() : refuse(DECISION_TAKEN);
        }
        var settled = c.ideaIds == null ? decision.ideas() : c.ideaIds;
        var setAside = c.setAside == null ? List.<IdeaId>of() : c.setAside;
        if (!Collections.disjoint(settled, setAside)) {
            return refuse(FIELD_INVALID).at("setAside").telling("field", "setAside");
        }
        var reason = Words.maybe(c.reason);
        if (decision.open() > 0 && reason == null) {
            return refuse(OBJECTIONS_OPEN).at("reason").telling("open", decision.open());
        }
        var session = room.stage().session();
        return accept(new DecisionTaken(
                c.workshopId,
                c.decisionId,
                c.outcome,
                mandate,
                settled,
                setAside,
                reason,
                session,
                session == null ? 0 : presence.count(session),
                presence.cameToAll(room.stage().held()),
                decision.open(),
                c.votingId));
    }

    /** Whether nothing that is said here differs from what was settled; what is left out says nothing. */
    private boolean says(DecisionTaken before, Mandate mandated) {
        return before.outcome() == outcome
                && before.mandate() == mandated
                && Objects.equals(before.reason(), Words.maybe(reason))
                && (ideaIds == null || ideaIds.equals(before.ideaIds()))
                && (setAside == null || setAside.equals(before.setAside()))
                && (votingId == null || votingId.equals(before.votingId()));
    }
}
