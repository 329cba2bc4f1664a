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
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The rules of supporting an item, the same for needs and ideas. */
public final class Endorsing {

    private Endorsing() {}

    public static Outcome decide(
            WorkshopId workshop,
            ItemRef item,
            WorkshopRules room,
            Member member,
            Items items,
            Endorsements theirs,
            OnBehalf command,
            @Nullable Via via,
            DecisionContext by) {
        var person = command.speaker(by.actor());
        var root = items.root(item);
        if (person == null) {
            return refuse(FieldRefusal.FIELD_MISSING).at("onBehalfOf").telling("field", "onBehalfOf");
        }
        var no = firstOf(
                room.shut(),
                member.voiceless(room, by),
                member.isTable(),
                member.answersAlone(command),
                root == null ? item.unknown() : root.unavailable());
        if (no != null || root == null) {
            return refuse(no == null ? item.unknown() : no);
        }
        if (theirs.given().contains(root.ref())) {
            return unchanged();
        }
        var late = room.silences(Contribution.ENDORSEMENT, by);
        if (late != null) {
            return refuse(late);
        }
        if (root.isBy(person) && !room.rules().endorseOwn()) {
            return refuse(OWN_ITEM);
        }
        return accept(root.ref().endorsed(workshop, person, OnBehalf.heard(via, by.actor())));
    }
}
