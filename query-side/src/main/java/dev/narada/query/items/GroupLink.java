package dev.narada.query.items;

import dev.narada.events.MergeId;
import dev.narada.events.ParticipantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * How an item stands to others.
 *
 * @param into    the item that it was merged into, by the merge {@code by}
 * @param members the items that were merged into it
 * @param titled  whether it only exists as the title of a group
 * @param given   what it was given while it stood for a group
 */
public record GroupLink(@Nullable UUID into, @Nullable MergeId by, PVector<UUID> members, boolean titled, Given given) {

    public static final GroupLink NONE = new GroupLink(null, null, TreePVector.empty(), false, Given.NOTHING);

    static final GroupLink TITLE = new GroupLink(null, null, TreePVector.empty(), true, Given.NOTHING);

    /** Support that is the group's, whatever becomes of the one that stood for it. */
    public record Given(PSet<ParticipantId> people, int hands) {

        static final Given NOTHING = new Given(HashTreePSet.empty(), 0);

        Given by(ParticipantId who) {
            return new Given(people.plus(who), hands);
        }

        Given less(ParticipantId who) {
            return new Given(people.minus(who), hands);
        }

        Given counting(int now) {
            return new Given(people, now);
        }
    }

    GroupLink joining(UUID group, MergeId merge) {
        return new GroupLink(group, merge, members, titled, given);
    }

    GroupLink leaving() {
        return new GroupLink(null, null, members, titled, given);
    }

    /** Without members there is no group that anything could have been given to. */
    GroupLink with(PVector<UUID> next) {
        return new GroupLink(into, by, next, titled, next.isEmpty() ? Given.NOTHING : given);
    }

    GroupLink with(Given next) {
        return new GroupLink(into, by, members, titled, next);
    }
}
