package dev.narada.command.plan;

import dev.narada.command.Words;
import dev.narada.events.ActionId;
import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.DueDateSet;
import dev.narada.events.plan.OwnerAssigned;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is different about an action: how it is put, whose it is, until when; one fact for each. */
final class Amending {

    private Amending() {}

    static List<Fact> reworded(
            WorkshopId workshop,
            ActionId id,
            Action old,
            @Nullable List<IdeaId> ideas,
            @Nullable String title,
            @Nullable Track track,
            @Nullable String firstStep,
            @Nullable String reason) {
        var newIdeas = ideas == null || ideas.equals(old.ideas()) ? null : ideas;
        var newTitle = changed(Words.maybe(title), old.title());
        var newTrack = track == old.track() ? null : track;
        var newStep = firstStep(firstStep, old.firstStep());
        return newIdeas == null && newTitle == null && newTrack == null && newStep == null
                ? List.of()
                : List.of(new ActionAmended(workshop, id, newIdeas, newTitle, newTrack, newStep, Words.maybe(reason)));
    }

    static List<Fact> assigned(
            WorkshopId workshop,
            ActionId id,
            Action old,
            @Nullable String owner,
            @Nullable String organisation,
            @Nullable String reason) {
        var newOwner = Words.maybe(owner);
        var newOrganisation = Words.maybe(organisation);
        return Objects.equals(newOwner, old.owner()) && Objects.equals(newOrganisation, old.ownerOrganisation())
                ? List.of()
                : List.of(new OwnerAssigned(workshop, id, newOwner, newOrganisation, Words.maybe(reason)));
    }

    static List<Fact> due(
            WorkshopId workshop, ActionId id, Action old, @Nullable LocalDate dueOn, @Nullable String reason) {
        return Objects.equals(dueOn, old.dueOn())
                ? List.of()
                : List.of(new DueDateSet(workshop, id, dueOn, Words.maybe(reason)));
    }

    /** What is left out stays; blanks empty it. */
    private static @Nullable Text firstStep(@Nullable String said, @Nullable Text old) {
        if (said == null || (said.isBlank() && old == null)) {
            return null;
        }
        return changed(Words.text(said), old);
    }

    private static @Nullable Text changed(@Nullable Text now, @Nullable Text old) {
        return Objects.equals(now, old) ? null : now;
    }
}
