package dev.narada.command.items;

import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;

import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Rewording;
import dev.narada.http.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts an item in other words: its author within the edit window, scribes and facilitators at any time. */
interface OtherWords extends Answering {

    @Nullable
    Rewording kind();

    static Outcome decide(OtherWords c, WorkshopRules room, Items items, DecisionContext by) {
        var unknown = Absence.UNKNOWN.of(c.item());
        var old = items.get(c.item());
        var no = firstOf(room.shut(), old == null ? unknown : null);
        if (no != null || old == null) {
            return refuse(no == null ? unknown : no);
        }
        if (items.unknown(c.needs()) instanceof Refusal none) {
            return refuse(none).at("answers");
        }
        return new Wording(c.item(), c.title(), c.text(), null, Setting.NONE.answering(c.answers()), c.kind())
                .reword(c.workshopId(), room, old, c.speaker(by.actor()), by);
    }
}
