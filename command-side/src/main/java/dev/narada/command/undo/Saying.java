package dev.narada.command.undo;

import dev.narada.command.items.ItemRef;
import dev.narada.command.items.Items;
import dev.narada.command.items.RoomSupport;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Fact;
import dev.narada.events.NeedId;
import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Needs and ideas as they were before: their words, their heading, whether they were on the board. */
final class Saying {

    private Saying() {}

    /** One's own entry is withdrawn; somebody else's is hidden, for nobody withdraws in another's name. */
    static Way unsaid(WorkshopId w, ItemRef ref, Moment moment) {
        return Way.back(moment.own() ? ref.withdrawn(w) : ref.hidden(w, null));
    }

    /** The earlier words; the needs that it answered as well, where the change touched them. */
    static Way reworded(WorkshopId w, ItemRef ref, Rewording kind, boolean answers, Moment moment) {
        var was = moment.before().know(Items.of(w, ref)).get(ref);
        if (was == null || was.title() == null) {
            return Way.none();
        }
        var answered = was.setting().answers();
        var needs = !answers ? null : answered == null ? List.<NeedId>of() : answered;
        return Way.saying(ref.reworded(w, was.title(), was.text(), kind, needs), was.title(), was.text());
    }

    static Way moved(WorkshopId w, ItemRef ref, Moment moment) {
        var was = moment.before().know(Items.of(w, ref)).get(ref);
        var theme = was == null ? null : was.theme();
        return Way.unless(moment.now().know(WorkshopRules.in(w)).unfit(theme), ref.movedToTheme(w, theme));
    }

    static Way counted(WorkshopId w, ItemRef ref, Moment moment) {
        var earlier = moment.before().know(RoomSupport.of(w, ref)).count();
        return Way.back(ref.roomSupportCounted(w, earlier == null ? 0 : earlier));
    }

    /** On the board, hidden, withdrawn or both, as it was; {@code away} when the fact took it off the board. */
    static Way shown(WorkshopId w, ItemRef ref, boolean away, @Nullable Text reason, Moment moment) {
        var was = moment.before().know(Items.of(w, ref)).get(ref);
        var facts = new ArrayList<Fact>();
        if (away) {
            facts.add(ref.restored(w));
        }
        if (was != null && was.hidden()) {
            facts.add(ref.hidden(w, reason));
        }
        if (was != null && was.withdrawn()) {
            facts.add(ref.withdrawn(w));
        }
        return Way.back(facts);
    }
}
