package dev.narada.command.ideas;

import static dev.narada.command.CommonRefusal.SESSION_NOT_OPEN;
import static dev.narada.command.Outcome.acceptAny;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;

import dev.narada.command.By;
import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.items.ItemRef;
import dev.narada.command.items.Items;
import dev.narada.command.knowledge.Room;
import dev.narada.events.Fact;
import dev.narada.events.IdeaId;
import dev.narada.events.Lines;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.ideas.IdeaCarriedOver;
import dev.narada.events.ideas.IdeaDropped;
import dev.narada.events.ideas.IdeaParked;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in a later session which ideas the room goes on with, which rest and which it drops, in one commit. {@code goOn}
 * stands for the field {@code continue}, which is no name in Java.
 */
public record CarryOver(
        WorkshopId workshopId,
        SessionId sessionId,
        @Nullable List<IdeaId> goOn,
        @Nullable List<IdeaId> park,
        @Nullable List<Drop> drop)
        implements Command {

    /** An idea that the room does not go on with, and why. */
    public record Drop(IdeaId ideaId, @Lines @Nullable String reason) {}

    public static final Slice<CarryOver> SLICE = Slice.of(CarryOver.class)
            .knowing((c, _) -> Room.in(c.workshopId()))
            .and((c, _) -> Items.of(c.workshopId(), ItemRef.ideas(c.mentioned())))
            .and((c, _) -> Carried.of(c.workshopId(), c.sessionId))
            .decide(CarryOver::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        var checks = Checks.fields().list("continue", mentioned(), 1, 500);
        for (var dropped : drops()) {
            checks.text("drop", dropped.reason(), 0, 500);
        }
        return checks.fault();
    }

    private List<Drop> drops() {
        return drop == null ? List.of() : drop;
    }

    private List<IdeaId> mentioned() {
        return Stream.of(
                        goOn == null ? List.<IdeaId>of() : goOn,
                        park == null ? List.<IdeaId>of() : park,
                        drops().stream().map(Drop::ideaId).toList())
                .flatMap(List::stream)
                .toList();
    }

    static Outcome decide(CarryOver c, Room room, Items ideas, Carried before, By by) {
        var no = firstOf(
                room.shut(),
                room.unknown(c.sessionId),
                room.isOpen(c.sessionId) ? null : SESSION_NOT_OPEN,
                ideas.unknown(ItemRef.ideas(c.mentioned())));
        if (no != null) {
            return refuse(no);
        }
        var facts = new ArrayList<Fact>();
        if (c.goOn != null) {
            c.goOn.forEach(idea -> facts.add(new IdeaCarriedOver(c.workshopId, idea, c.sessionId)));
        }
        if (c.park != null) {
            c.park.forEach(idea -> facts.add(new IdeaParked(c.workshopId, idea, c.sessionId, null)));
        }
        c.drops()
                .forEach(dropped -> facts.add(
                        new IdeaDropped(c.workshopId, dropped.ideaId(), c.sessionId, Words.maybe(dropped.reason()))));
        facts.removeAll(before.latest().values());
        return acceptAny(facts);
    }
}
