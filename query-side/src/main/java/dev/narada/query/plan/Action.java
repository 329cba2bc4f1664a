package dev.narada.query.plan;

import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.ActionStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that will be done.
 *
 * @param ordinal counts actions from 1, in the order of adopting
 */
public record Action(
        ActionId actionId,
        int ordinal,
        @Nullable DecisionId decisionId,
        List<IdeaId> ideaIds,
        Text title,
        Track track,
        Owner owner,
        @Nullable LocalDate dueOn,
        @Nullable Text firstStep,
        Progress progress) {

    /** Who does it; {@code isPublic} once a published plan has named them. */
    public record Owner(@Nullable Text name, @Nullable Text organisation, boolean isPublic) {}

    /** How far it has come, and whether it was given up. */
    public record Progress(
            ActionStatus status,
            @Nullable Text note,
            boolean dropped,
            @Nullable Text reason) {}

    static Action of(ActionAdopted f, int ordinal) {
        return new Action(
                f.actionId(),
                ordinal,
                f.decisionId(),
                f.ideaIds(),
                f.title(),
                f.track(),
                new Owner(f.owner(), f.ownerOrganisation(), false),
                f.dueOn(),
                f.firstStep(),
                new Progress(ActionStatus.PLANNED, null, false, null));
    }

    Action amended(ActionAmended f) {
        return new Action(
                actionId,
                ordinal,
                decisionId,
                f.ideaIds() == null ? ideaIds : f.ideaIds(),
                f.title() == null ? title : f.title(),
                f.track() == null ? track : f.track(),
                owner,
                dueOn,
                f.firstStep() == null ? firstStep : stepOf(f.firstStep()),
                progress);
    }

    /** An empty one says that there is none. */
    private static @Nullable Text stepOf(Text step) {
        return "".equals(step.words()) ? null : step;
    }

    Action with(Owner next) {
        return new Action(actionId, ordinal, decisionId, ideaIds, title, track, next, dueOn, firstStep, progress);
    }

    Action due(@Nullable LocalDate next) {
        return new Action(actionId, ordinal, decisionId, ideaIds, title, track, owner, next, firstStep, progress);
    }

    Action with(Progress next) {
        return new Action(actionId, ordinal, decisionId, ideaIds, title, track, owner, dueOn, firstStep, next);
    }

    Action worded(Text newTitle, @Nullable Text newFirstStep) {
        return new Action(
                actionId, ordinal, decisionId, ideaIds, newTitle, track, owner, dueOn, newFirstStep, progress);
    }

    Action published() {
        return with(new Owner(owner.name(), owner.organisation(), true));
    }

    Action redacted(String field) {
        return switch (field) {
            case "title" -> worded(new Text(null), firstStep);
            case "firstStep" -> worded(title, gone(firstStep));
            case "owner" -> with(new Owner(gone(owner.name()), owner.organisation(), owner.isPublic()));
            case "ownerOrganisation" -> with(new Owner(owner.name(), gone(owner.organisation()), owner.isPublic()));
            case "note" ->
                with(new Progress(progress.status(), gone(progress.note()), progress.dropped(), progress.reason()));
            case "reason" ->
                with(new Progress(progress.status(), progress.note(), progress.dropped(), gone(progress.reason())));
            default -> this;
        };
    }

    private static @Nullable Text gone(@Nullable Text known) {
        return known == null ? null : new Text(null);
    }
}
