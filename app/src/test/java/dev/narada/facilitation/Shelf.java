package dev.narada.facilitation;

import dev.narada.command.Command;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.command.items.MergeIdeas;
import dev.narada.command.items.MergeNeeds;
import dev.narada.command.items.WithdrawEndorsement;
import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemProposed.NeedProposed;
import dev.narada.query.board.Board;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Needs or ideas: the same acts in the words of either. */
enum Shelf {
    NEEDS {
        @Override
        Fact proposed(WorkshopId w, UUID item) {
            return new NeedProposed(
                    w, new NeedId(item), null, null, null, null, TITLE, null, Via.VOICE, null, "scribe", false);
        }

        @Override
        Command endorse(WorkshopId w, UUID item) {
            return new EndorseNeed(w, new NeedId(item), null, null);
        }

        @Override
        Command withdraw(WorkshopId w, UUID item) {
            return new WithdrawEndorsement(w, new NeedId(item), null, null);
        }

        @Override
        Command merge(WorkshopId w, UUID merge, @Nullable UUID into, List<UUID> items) {
            return new MergeNeeds(
                    w,
                    new MergeId(merge),
                    into == null ? null : new NeedId(into),
                    into == null ? "Razem" : null,
                    items.stream().map(NeedId::new).toList());
        }

        @Override
        Map<UUID, Integer> support(Board board) {
            var support = new HashMap<UUID, Integer>();
            board.needs().forEach(card -> support.put(card.needId().value(), card.endorsements()));
            return support;
        }
    },
    IDEAS {
        @Override
        Fact proposed(WorkshopId w, UUID item) {
            return new IdeaProposed(
                    w,
                    new IdeaId(item),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    TITLE,
                    null,
                    Via.VOICE,
                    null,
                    "scribe",
                    false);
        }

        @Override
        Command endorse(WorkshopId w, UUID item) {
            return new EndorseIdea(w, new IdeaId(item), null, null);
        }

        @Override
        Command withdraw(WorkshopId w, UUID item) {
            return new WithdrawEndorsement(w, null, new IdeaId(item), null);
        }

        @Override
        Command merge(WorkshopId w, UUID merge, @Nullable UUID into, List<UUID> items) {
            return new MergeIdeas(
                    w,
                    new MergeId(merge),
                    into == null ? null : new IdeaId(into),
                    into == null ? "Razem" : null,
                    items.stream().map(IdeaId::new).toList());
        }

        @Override
        Map<UUID, Integer> support(Board board) {
            var support = new HashMap<UUID, Integer>();
            board.ideas().forEach(card -> support.put(card.ideaId().value(), card.endorsements()));
            return support;
        }
    };

    private static final Text TITLE = new Text("Świetlica");

    abstract Fact proposed(WorkshopId w, UUID item);

    abstract Command endorse(WorkshopId w, UUID item);

    abstract Command withdraw(WorkshopId w, UUID item);

    abstract Command merge(WorkshopId w, UUID merge, @Nullable UUID into, List<UUID> items);

    /** By item, as the board shows it. */
    abstract Map<UUID, Integer> support(Board board);
}
