package dev.narada.query.items;

import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.query.PersistentMaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePVector;

/**
 * All needs, or all ideas, in the order of proposing; found also by their author and by who endorsed them.
 *
 * @param apart what stood in groups with a title of their own that there are no more: what was said of them is not lost
 */
public record Items(
        PMap<UUID, Item> all,
        PMap<ParticipantId, TreePVector<UUID>> byAuthor,
        PMap<ParticipantId, PSet<UUID>> byEndorser,
        PMap<UUID, List<UUID>> apart) {

    public static final Items NONE =
            new Items(OrderedPMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    public Items proposed(Item item) {
        if (all.containsKey(item.id())) {
            return this;
        }
        var author = item.origin().authorId();
        var authors =
                author == null ? byAuthor : byAuthor.plus(author, of(author).plus(item.id()));
        return new Items(all.plus(item.id(), item), authors, byEndorser, apart);
    }

    public Items reworded(UUID id, Text title, @Nullable Text text) {
        return change(id, each -> each.worded(title, text));
    }

    public Items answering(UUID id, @Nullable List<NeedId> needs) {
        return needs == null ? this : change(id, each -> each.answering(needs));
    }

    public Items moved(UUID id, @Nullable ThemeId theme) {
        return change(id, each -> each.under(theme));
    }

    public Items withdrawn(UUID id) {
        return change(
                id,
                each -> each.with(new ItemVisibility(
                        each.standing().hidden(),
                        true,
                        each.standing().late(),
                        each.standing().reason())));
    }

    public Items hidden(UUID id, @Nullable Text reason) {
        return change(
                id,
                each -> each.with(new ItemVisibility(
                        true, each.standing().withdrawn(), each.standing().late(), reason)));
    }

    /** What waits in the late tray goes on waiting there. */
    public Items restored(UUID id) {
        return change(
                id,
                each -> each.with(
                        new ItemVisibility(false, false, each.standing().late(), null)));
    }

    public Items lateAccepted(UUID id) {
        return change(
                id, each -> each.with(new ItemVisibility(false, each.standing().withdrawn(), false, null)));
    }

    public Items endorsed(UUID id, ParticipantId who) {
        var endorsements = byEndorser.getOrDefault(who, HashTreePSet.empty());
        return all.containsKey(id)
                ? new Items(
                        PersistentMaps.changed(
                                all,
                                id,
                                each -> each.with(each.endorsers().plus(who))
                                        .with(
                                                isHead(each)
                                                        ? each.bond()
                                                                .with(each.bond()
                                                                        .given()
                                                                        .by(who))
                                                        : each.bond())),
                        byAuthor,
                        byEndorser.plus(who, endorsements.plus(id)),
                        apart)
                : this;
    }

    /** Of this very item; what was given to others in its group has facts of its own. */
    public Items endorsementWithdrawn(UUID id, ParticipantId who) {
        return new Items(
                PersistentMaps.changed(
                        all,
                        id,
                        item -> item.with(item.endorsers().minus(who))
                                .with(item.bond().with(item.bond().given().less(who)))),
                byAuthor,
                PersistentMaps.changed(byEndorser, who, items -> items.minus(id)),
                apart);
    }

    public Items roomCounted(UUID id, int hands) {
        return change(
                id,
                each -> each.counted(hands)
                        .with(
                                isHead(each)
                                        ? each.bond().with(each.bond().given().counting(hands))
                                        : each.bond()));
    }

    public Items fated(Collection<UUID> ids, ItemOutcome fate) {
        var next = this;
        for (var id : ids) {
            next = next.change(id, each -> each.with(fate));
        }
        return next;
    }

    /** What a decision settled is open again, unless something else settled it since. */
    public Items unsettled(Collection<UUID> ids, DecisionId decision) {
        var next = this;
        for (var id : ids) {
            next = next.change(id, each -> decision.equals(each.fate().by()) ? each.with(ItemOutcome.OPEN) : each);
        }
        return next;
    }

    public Items redacted(UUID id, String field) {
        var gone = new Text(null);
        return switch (field) {
            case "title" -> change(id, each -> each.worded(gone, each.text()));
            case "text" -> change(id, each -> each.text() == null ? each : each.worded(each.title(), gone));
            case "reason" -> change(id, Items::withoutReasons);
            default -> this;
        };
    }

    public Items change(UUID id, UnaryOperator<Item> change) {
        return new Items(PersistentMaps.changed(all, id, change), byAuthor, byEndorser, apart);
    }

    public @Nullable Item find(@Nullable UUID id) {
        return PersistentMaps.find(all, id);
    }

    public TreePVector<UUID> of(ParticipantId author) {
        return byAuthor.getOrDefault(author, TreePVector.empty());
    }

    /** The item and everything that was merged into it, however deep. */
    public List<UUID> group(UUID id) {
        var found = new ArrayList<UUID>();
        found.add(id);
        for (var next = 0; next < found.size(); next++) {
            var item = all.get(found.get(next));
            if (item != null) {
                item.bond().members().stream()
                        .filter(each -> !found.contains(each))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Whether it is to be seen, by itself or in its group. */
    public boolean shows(Item item) {
        return Heads.shows(this, item);
    }

    /** The item that stands for this one on the board: itself, or the head of the group that it ended up in. */
    public UUID standsIn(UUID id) {
        return Heads.of(this, above(id).getLast());
    }

    /** The item and the groups that it was merged into, one in the other. */
    public List<UUID> above(UUID id) {
        var found = new ArrayList<UUID>();
        for (var at = id; at != null && !found.contains(at); ) {
            found.add(at);
            var item = all.get(at);
            at = item == null ? null : item.bond().into();
        }
        return found;
    }

    /** The item and all that it stands for on the board. */
    public List<UUID> party(UUID id) {
        return Heads.party(this, id);
    }

    /** The hidden heads for which this item stands in, the nearest first. */
    public List<UUID> stoodFor(UUID id) {
        return Heads.stoodFor(this, id);
    }

    /** The item on the board that this one stands in, if any. */
    public @Nullable UUID into(Item item) {
        return Heads.into(this, item);
    }

    /** The items that stand directly in this one. */
    public List<UUID> members(Item item) {
        return Heads.members(this, item);
    }

    /** What is on the board for this id now: itself, the head of its group, or what a group fell apart into. */
    public List<UUID> present(UUID id) {
        return Heads.present(this, id);
    }

    public Support support(Item item) {
        return Support.of(this, item);
    }

    private boolean isHead(Item item) {
        return !item.bond().members().isEmpty() || !stoodFor(item.id()).isEmpty();
    }

    private static Item withoutReasons(Item item) {
        var gone = new Text(null);
        var standing = item.standing();
        var fate = item.fate();
        return item.with(
                        standing.reason() == null
                                ? standing
                                : new ItemVisibility(standing.hidden(), standing.withdrawn(), standing.late(), gone))
                .with(fate.reason() == null ? fate : new ItemOutcome(fate.state(), fate.by(), fate.in(), gone));
    }
}
