package dev.narada.command.items;

import dev.narada.events.Fact;
import dev.narada.events.Id;
import dev.narada.events.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.http.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A need or an idea, where a rule is the same for both; it also puts the right fact and the right refusal into words. */
public sealed interface ItemRef permits NeedRef, IdeaRef {

    /** The id that the item's facts are labelled with. */
    Id id();

    /** The one of two optional ids that was given. */
    static ItemRef of(@Nullable NeedId need, @Nullable IdeaId idea) {
        return need != null ? new NeedRef(need) : new IdeaRef(Objects.requireNonNull(idea));
    }

    static List<ItemRef> needs(Collection<NeedId> needs) {
        return needs.stream().<ItemRef>map(NeedRef::new).toList();
    }

    static List<ItemRef> ideas(Collection<IdeaId> ideas) {
        return ideas.stream().<ItemRef>map(IdeaRef::new).toList();
    }

    /** The group with a title of its own that a merge of items of this kind made. */
    ItemRef group(MergeId merge);

    Refusal unknown();

    Refusal isHidden();

    Refusal isWithdrawn();

    Refusal isMerged();

    Fact endorsed(WorkshopId workshop, ParticipantId by, Via via);

    Fact endorsementWithdrawn(WorkshopId workshop, ParticipantId by);

    Fact roomSupportCounted(WorkshopId workshop, int count);

    /** Needs answer nothing; {@code answers} is for ideas, null for the same as before. */
    Fact reworded(WorkshopId workshop, Text title, @Nullable Text text, Rewording kind, @Nullable List<NeedId> answers);

    Fact movedToTheme(WorkshopId workshop, @Nullable ThemeId theme);

    Fact withdrawn(WorkshopId workshop);

    Fact hidden(WorkshopId workshop, @Nullable Text reason);

    Fact restored(WorkshopId workshop);

    Fact lateAccepted(WorkshopId workshop);
}
