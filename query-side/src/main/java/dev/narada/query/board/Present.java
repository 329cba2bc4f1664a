package dev.narada.query.board;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.voting.Tally;
import dev.narada.query.items.Items;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said of an idea is told of what stands on the board for it now, so that nothing points to nowhere. */
final class Present {

    private Present() {}

    /** The same ideas, or the heads of their groups; for a group that fell apart, all that stood in it. */
    static List<IdeaId> all(Items ideas, Collection<IdeaId> ids) {
        return ids.stream()
                .flatMap(each -> ideas.present(each.value()).stream())
                .map(IdeaId::new)
                .distinct()
                .toList();
    }

    /** The same idea, or the head of its group; what a group was given goes to its first member. */
    static IdeaId one(Items ideas, IdeaId id) {
        return new IdeaId(ideas.present(id.value()).getFirst());
    }

    static @Nullable List<Tally> tally(Items ideas, @Nullable List<Tally> tally) {
        return tally == null
                ? null
                : tally.stream()
                        .map(each -> new Tally(one(ideas, each.ideaId()), each.dots(), each.people()))
                        .toList();
    }
}
