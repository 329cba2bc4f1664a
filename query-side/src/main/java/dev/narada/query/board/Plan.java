package dev.narada.query.board;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.query.Audience;
import dev.narada.query.Positioned;
import dev.narada.query.items.Item;
import dev.narada.query.plan.Action;
import dev.narada.query.plan.Decision;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plan of action, each action with the way it came. {@code version} is of the last publication. */
public record Plan(long position, @Nullable Integer version, List<PlannedAction> actions) implements Positioned {

    public static Plan of(WorkshopState room, Audience audience) {
        var plan = room.plan();
        return new Plan(
                room.position(),
                plan.version() == 0 ? null : plan.version(),
                plan.actions().values().stream()
                        .filter(each -> ActionCard.seen(each, audience))
                        .map(each ->
                                new PlannedAction(ActionCard.of(room, each, audience), origin(room, each, audience)))
                        .toList());
    }

    private static PlannedAction.Source origin(WorkshopState room, Action action, Audience audience) {
        var decision =
                action.decisionId() == null ? null : room.plan().decisions().get(action.decisionId());
        var said = action.ideaIds().isEmpty() && decision != null ? decision.ideaIds() : action.ideaIds();
        var ideas = new LinkedHashSet<UUID>();
        said.stream()
                .flatMap(each -> room.ideas().present(each.value()).stream())
                .forEach(each -> ideas.addAll(room.ideas().party(each)));
        var all =
                ideas.stream().map(room.ideas()::find).filter(Objects::nonNull).toList();
        return new PlannedAction.Source(
                action.decisionId(),
                all.stream()
                        .filter(each -> audience.leads() || room.ideas().shows(each))
                        .map(each -> new IdeaId(each.id()))
                        .toList(),
                needs(room, all, audience),
                sessionNumber(room, decision, all));
    }

    /** Also what an idea answers that is off the board by now: the needs are still there. */
    private static List<NeedId> needs(WorkshopState room, List<Item> ideas, Audience audience) {
        return ideas.stream()
                .flatMap(each -> each.origin().answers().stream())
                .distinct()
                .filter(each -> audience.leads()
                        || room.needs().find(each.value()) instanceof Item need
                                && room.needs().shows(need))
                .toList();
    }

    private static @Nullable Integer sessionNumber(WorkshopState room, @Nullable Decision decision, List<Item> ideas) {
        var taken = decision == null ? null : decision.taken();
        var session = taken != null && taken.sessionId() != null
                ? taken.sessionId()
                : ideas.stream()
                        .map(each -> each.origin().sessionId())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return room.stage().meeting(session).map(Meeting::number).orElse(null);
    }
}
