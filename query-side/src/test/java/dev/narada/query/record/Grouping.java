package dev.narada.query.record;

import static dev.narada.query.Lodz.W;
import static dev.narada.query.Lodz.id;

import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.Fact;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.items.ItemRestored;
import dev.narada.events.items.ItemsMerged;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Groups that are made, taken apart and spoken of, so that where an action comes from is not easy to tell. */
final class Grouping {

    private static final int SINGLE = 5;
    private static final int GROUPS = 40;

    private final RandomGenerator dice;
    private final List<ItemsMerged> merges = new ArrayList<>();

    Grouping(RandomGenerator dice) {
        this.dice = dice;
    }

    Fact next() {
        return switch (dice.nextInt(11)) {
            case 0, 1 -> merged();
            case 2, 8, 9 ->
                merges.isEmpty()
                        ? merged()
                        : merges.get(dice.nextInt(merges.size())).undone();
            case 3 -> ItemRestored.of(W, dice.nextBoolean() ? new IdeaId(single()) : new NeedId(single()));
            case 4 -> new DecisionProposed(W, new DecisionId(single()), ideas(), new Text("Tak"));
            case 5 ->
                new DecisionSuperseded(W, new DecisionId(single()), new DecisionId(single()), new Text("Inaczej"));
            case 6 ->
                new ActionAdopted(
                        W,
                        new ActionId(id(dice.nextInt(2 * SINGLE))),
                        dice.nextBoolean() ? new DecisionId(single()) : null,
                        dice.nextInt(3) == 0 ? List.of() : ideas(),
                        new Text("Robimy"),
                        Track.CITY,
                        null,
                        null,
                        null,
                        new Text("Najpierw to"));
            case 7 ->
                new TextRedacted(W, id(dice.nextInt(2 * SINGLE)), ItemKind.ACTION, field(), RedactionGround.OTHER);
            default ->
                new ActionAmended(W, new ActionId(id(dice.nextInt(2 * SINGLE))), null, null, null, new Text(""), null);
        };
    }

    /** Under a title of their own, or into one of them. */
    private ItemsMerged merged() {
        var ofIdeas = dice.nextInt(3) > 0;
        var merge = new MergeId(id(GROUPS + dice.nextInt(2 * SINGLE)));
        var titled = dice.nextInt(3) > 0;
        List<? extends ItemId> items = ofIdeas
                ? ideas()
                : ideas().stream().map(each -> new NeedId(each.value())).toList();
        var into = ofIdeas ? new IdeaId(any()) : new NeedId(any());
        var made = ItemsMerged.of(W, merge, titled ? null : into, titled ? new Text("Razem") : null, items);
        merges.add(made);
        return made;
    }

    private String field() {
        return List.of("title", "owner", "ownerOrganisation", "firstStep", "note")
                .get(dice.nextInt(5));
    }

    private List<IdeaId> ideas() {
        return Stream.generate(() -> new IdeaId(any()))
                .limit(1 + dice.nextInt(4))
                .toList();
    }

    /** A single one or a group. */
    private UUID any() {
        return dice.nextInt(3) == 0 ? id(GROUPS + dice.nextInt(2 * SINGLE)) : single();
    }

    private UUID single() {
        return id(dice.nextInt(SINGLE));
    }
}
