package dev.narada.command.undo;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;

import dev.narada.command.By;
import dev.narada.command.Command;
import dev.narada.command.Outcome;
import dev.narada.command.Refusal;
import dev.narada.command.Slice;
import dev.narada.command.knowledge.Room;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what one command did: one's own last act, or the one at a position. All its facts are answered by their
 * opposites in one commit; acts that have none are refused.
 */
public record Undo(WorkshopId workshopId, @Nullable Long position) implements Command {

    public static final Slice<Undo> SLICE = Slice.of(Undo.class)
            .knowing((c, _) -> Room.in(c.workshopId()))
            .and((c, _) -> Acts.in(c.workshopId()))
            .decide(Undo::decide);

    static Outcome decide(Undo c, Room room, Acts acts, By by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        var act = c.position == null ? acts.lastOf(by.actor().pseudonym()) : acts.at(c.position);
        if (act.isEmpty()) {
            return refuse(UndoRefusal.ACT_UNKNOWN);
        }
        var opposites = new ArrayList<Fact>();
        for (var recorded : act) {
            var opposite = Opposite.of(recorded.event(), acts.before(recorded.position()));
            if (opposite == null) {
                return refuse(UndoRefusal.CANNOT_BE_UNDONE);
            }
            opposites.add(opposite);
        }
        return accept(opposites);
    }
}
