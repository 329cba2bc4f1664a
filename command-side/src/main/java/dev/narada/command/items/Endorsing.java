package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.ItemRefusal.OWN_ITEM;

import dev.narada.command.DecisionContext;
import dev.narada.command.FieldRefusal;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.model.Contribution;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId;
import dev.narada.events.Via;
import dev.narada.events.items.ItemEndorsed;
import org.jspecify.annotations.Nullable;

/** Somebody supports a need or an idea; one per person and item. */
public interface Endorsing extends OnBehalf {

    ItemId item();

    @Nullable
    Via via();

    /** Gives it to what stands on the board for the item, unless they support that already. */
    static Outcome decide(
            Endorsing c, WorkshopRules room, Member member, Items items, Endorsements theirs, DecisionContext by) {
        var person = c.speaker(by.actor());
        var root = items.root(c.item());
        if (person == null) {
            return refuse(FieldRefusal.FIELD_MISSING).at("onBehalfOf").telling("field", "onBehalfOf");
        }
        var unknown = Absence.UNKNOWN.of(c.item());
        var no = firstOf(
                room.shut(),
                member.voiceless(room, by),
                member.isTable(),
                member.answersAlone(c),
                root == null ? unknown : root.unavailable());
        if (no != null || root == null) {
            return refuse(no == null ? unknown : no);
        }
        if (theirs.given().contains(root.id())) {
            return unchanged();
        }
        var late = room.silences(Contribution.ENDORSEMENT, by);
        if (late != null) {
            return refuse(late);
        }
        if (root.isBy(person) && !room.rules().endorseOwn()) {
            return refuse(OWN_ITEM);
        }
        return accept(ItemEndorsed.of(c.workshopId(), root.id(), person, OnBehalf.heard(c.via(), by.actor())));
    }
}
