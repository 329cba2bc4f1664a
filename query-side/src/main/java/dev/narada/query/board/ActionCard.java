package dev.narada.query.board;

import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.plan.ActionStatus;
import dev.narada.query.Audience;
import dev.narada.query.Keyed;
import dev.narada.query.plan.Action;
import dev.narada.query.state.WorkshopState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action of the plan. The public reads its owner's name once a published plan has named them.
 *
 * @param decisionSupersededBy the decision that holds now, where the one that the action came from was replaced
 */
public record ActionCard(
        ActionId actionId,
        @Nullable DecisionId decisionId,
        @Nullable DecisionId decisionSupersededBy,
        List<IdeaId> ideaIds,
        Text title,
        Track track,
        @Nullable Text owner,
        @Nullable Text ownerOrganisation,
        @Nullable LocalDate dueOn,
        @Nullable Text firstStep,
        ActionStatus status,
        @Nullable Text note,
        @Nullable Boolean dropped,
        @Nullable Text reason)
        implements Keyed {

    static ActionCard of(WorkshopState room, Action action, Audience audience) {
        var owner = action.owner();
        var progress = action.progress();
        return new ActionCard(
                action.actionId(),
                action.decisionId(),
                room.plan().replacing(action.decisionId()),
                Present.all(room.ideas(), action.ideaIds()),
                action.title(),
                action.track(),
                audience.leads() || owner.isPublic() ? owner.name() : null,
                owner.organisation(),
                action.dueOn(),
                action.firstStep(),
                progress.status(),
                audience.inTheRoom() ? progress.note() : null,
                progress.dropped() ? true : null,
                progress.reason());
    }

    static boolean seen(Action action, Audience audience) {
        return audience.leads() || !action.progress().dropped();
    }

    @Override
    public Object key() {
        return actionId;
    }
}
