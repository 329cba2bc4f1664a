package dev.narada.command.dispatch;

import dev.narada.command.DecisionModel;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.Fact;
import dev.narada.events.Id;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.ObjectionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.ThemeId;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An id names one thing in a workshop, of whatever kind: whoever says „this one”, such as a redaction, must not hit
 * another. Clients make their ids, so it is asked before a thing is made.
 */
final class FreshIds {

    /** So many are asked about at a time. */
    private static final int AT_ONCE = 8;

    private FreshIds() {}

    /** Whether these facts make something under an id that is that of something else. */
    static boolean areTaken(List<Fact> facts, Predicate<List<DecisionModel<?>>> anyKnown) {
        var kinds = new HashMap<UUID, String>();
        var models = new ArrayList<DecisionModel<?>>();
        for (var fact : facts) {
            for (var id : made(fact)) {
                var kind = kinds.putIfAbsent(id.value(), id.kind());
                if (id.value().equals(fact.workshopId().value()) || (kind != null && !kind.equals(id.kind()))) {
                    return true;
                }
                if (kind == null) {
                    models.add(elsewhere(fact.workshopId(), id));
                }
            }
        }
        for (int from = 0; from < models.size(); from += AT_ONCE) {
            if (anyKnown.test(models.subList(from, Math.min(models.size(), from + AT_ONCE)))) {
                return true;
            }
        }
        return false;
    }

    private static List<Id> made(Fact fact) {
        return Features.SLICES
                .creation(fact)
                .map(creation -> creation.idsIn(fact))
                .orElse(List.of());
    }

    /** Whether the record knows this id by another kind, or an objection of the same id to another decision. */
    private static DecisionModel<Boolean> elsewhere(WorkshopId workshop, Id made) {
        var model = DecisionModel.of(false);
        for (var id : named(made.value())) {
            if (!id.equals(made) || made instanceof ObjectionId) {
                model = model.about(workshop, id).onAny((_, _) -> true);
            }
        }
        return model.once();
    }

    private static List<Id> named(UUID id) {
        return Stream.<Id>of(
                        new ActionId(id),
                        new DecisionId(id),
                        new IdeaId(id),
                        new MergeId(id),
                        new NeedId(id),
                        new ObjectionId(id),
                        new ParticipantId(id),
                        new QuestionId(id),
                        new SessionId(id),
                        new TableId(id),
                        new ThemeId(id),
                        new VotingId(id))
                .toList();
    }
}
