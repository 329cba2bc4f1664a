package dev.narada.command.plan;

import static dev.narada.command.plan.PlanRefusal.ACTION_DROPPED;
import static dev.narada.command.plan.PlanRefusal.ACTION_UNKNOWN;

import dev.narada.command.DecisionModel;
import dev.narada.events.ActionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.ActionDropped;
import dev.narada.events.plan.ActionRestored;
import dev.narada.events.plan.ActionStatus;
import dev.narada.events.plan.DueDateSet;
import dev.narada.events.plan.OwnerAssigned;
import dev.narada.events.plan.StatusReported;
import dev.narada.http.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action as it now stands.
 *
 * @param note the last one that was said about how far it has come
 */
public record Action(
        boolean adopted,
        List<IdeaId> ideas,
        @Nullable Text title,
        @Nullable Track track,
        @Nullable Text owner,
        @Nullable Text ownerOrganisation,
        @Nullable LocalDate dueOn,
        @Nullable Text firstStep,
        ActionStatus status,
        @Nullable Text note,
        boolean dropped) {

    private static final Action NONE =
            new Action(false, List.of(), null, null, null, null, null, null, ActionStatus.PLANNED, null, false);

    public static DecisionModel<Action> of(WorkshopId workshop, ActionId action) {
        return DecisionModel.of(NONE)
                .about(workshop, action)
                .on(
                        ActionAdopted.class,
                        (_, it) -> new Action(
                                true,
                                it.ideaIds(),
                                it.title(),
                                it.track(),
                                it.owner(),
                                it.ownerOrganisation(),
                                it.dueOn(),
                                it.firstStep(),
                                ActionStatus.PLANNED,
                                null,
                                false))
                .on(ActionAmended.class, (a, it) -> a.amended(it))
                .on(
                        OwnerAssigned.class,
                        (a, it) -> new Action(
                                a.adopted,
                                a.ideas,
                                a.title,
                                a.track,
                                it.owner(),
                                it.ownerOrganisation(),
                                a.dueOn,
                                a.firstStep,
                                a.status,
                                a.note,
                                a.dropped))
                .on(
                        DueDateSet.class,
                        (a, it) -> new Action(
                                a.adopted,
                                a.ideas,
                                a.title,
                                a.track,
                                a.owner,
                                a.ownerOrganisation,
                                it.dueOn(),
                                a.firstStep,
                                a.status,
                                a.note,
                                a.dropped))
                .on(
                        StatusReported.class,
                        (a, it) -> a.standing(it.status(), it.note() == null ? a.note : it.note(), a.dropped))
                .on(ActionDropped.class, (a, _) -> a.standing(a.status, a.note, true))
                .on(ActionRestored.class, (a, _) -> a.standing(a.status, a.note, false));
    }

    /** Why nothing can be changed about it, if so. */
    @Nullable
    Refusal fixed() {
        if (!adopted) {
            return ACTION_UNKNOWN;
        }
        return dropped ? ACTION_DROPPED : null;
    }

    private Action amended(ActionAmended it) {
        return new Action(
                adopted,
                it.ideaIds() == null ? ideas : it.ideaIds(),
                it.title() == null ? title : it.title(),
                it.track() == null ? track : it.track(),
                owner,
                ownerOrganisation,
                dueOn,
                it.firstStep() == null ? firstStep : stepOf(it.firstStep()),
                status,
                note,
                dropped);
    }

    /** An empty one says that there is none. */
    private static @Nullable Text stepOf(Text step) {
        return "".equals(step.words()) ? null : step;
    }

    private Action standing(ActionStatus now, @Nullable Text said, boolean isDropped) {
        return new Action(
                adopted, ideas, title, track, owner, ownerOrganisation, dueOn, firstStep, now, said, isDropped);
    }
}
