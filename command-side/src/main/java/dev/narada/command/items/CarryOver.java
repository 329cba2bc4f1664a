package dev.narada.command.items;

import static dev.narada.command.Outcome.acceptAny;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.items.IdeaRefusal.IDEA_DECIDED;
import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.http.CommonRefusal.SESSION_NOT_OPEN;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Lines;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.items.IdeaFate;
import dev.narada.events.items.IdeaParked;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in a later session which ideas the room goes on with, which rest and which it drops, in one commit. Ideas that
 * were adopted are left as they are, and the answer names them in {@code decided}; if there are no others it is refused. {@code goOn}
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
            .by(FACILITATOR)
            .refusing(IDEA_DECIDED, IDEA_HIDDEN, IDEA_UNKNOWN, IDEA_WITHDRAWN, SESSION_NOT_OPEN, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.standing(c.workshopId(), c.mentioned()))
            .and((c, _) -> Carried.of(c.workshopId(), c.sessionId))
            .and((c, _) -> Ties.in(c.workshopId()))
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

    static Outcome decide(CarryOver c, WorkshopRules room, Items ideas, Carried before, Ties ties, DecisionContext by) {
        var no = firstOf(
                room.shut(),
                room.unknown(c.sessionId),
                room.isOpen(c.sessionId) ? null : SESSION_NOT_OPEN,
                ideas.unknown(c.mentioned()));
        if (no != null) {
            return refuse(no);
        }
        var decided =
                c.mentioned().stream().filter(idea -> ties.adopted(ideas, idea)).toList();
        if (decided.size() == c.mentioned().size()) {
            return refuse(IDEA_DECIDED);
        }
        var outcome = acceptAny(c.facts().stream()
                .filter(fact -> !before.latest().containsValue(fact))
                .filter(fact -> !decided.contains(fact.ideaId()))
                .toList());
        return decided.isEmpty()
                ? outcome
                : outcome.telling(
                        "decided", decided.stream().map(IdeaId::toString).toList());
    }

    private List<IdeaFate> facts() {
        return Stream.of(
                        stream(goOn).map(idea -> new IdeaCarriedOver(workshopId, idea, sessionId)),
                        stream(park).map(idea -> new IdeaParked(workshopId, idea, sessionId, null)),
                        stream(drop)
                                .map(dropped -> new IdeaDropped(
                                        workshopId, dropped.ideaId(), sessionId, Words.maybe(dropped.reason()))))
                .<IdeaFate>flatMap(each -> each)
                .toList();
    }

    private static <T> Stream<T> stream(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
