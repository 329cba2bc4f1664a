package dev.narada.query.history;

import dev.narada.events.Fact;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.items.ItemReworded;
import dev.narada.events.items.ItemSaid;
import dev.narada.events.items.ItemsMerged;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.query.workshop.Programme;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the room called things before some fact: numbers of meetings, names of themes and tables, titles. The past is told
 * in its own words, whatever was renumbered, renamed or called off since.
 */
final class NamesThen {

    private final Map<UUID, Text> titles = new HashMap<>();
    private final Map<SessionId, Integer> numbers = new HashMap<>();
    private Programme stage = Programme.EMPTY;

    Programme stage() {
        return stage;
    }

    /** Also of a meeting that had been called off by then. */
    @Nullable
    Integer number(@Nullable SessionId id) {
        return id == null ? null : numbers.get(id);
    }

    @Nullable
    Text title(UUID id) {
        return titles.get(id);
    }

    /** Goes on by one fact; most say nothing new about what anything is called. */
    void pass(Fact fact) {
        switch (fact) {
            case WorkshopFact it -> {
                stage = stage.apply(it);
                stage.meetings().forEach(each -> numbers.put(each.sessionId(), each.number()));
            }
            case ItemSaid it -> titles.put(it.itemId().value(), it.title());
            case ItemReworded it -> titles.put(it.itemId().value(), it.title());
            case ItemsMerged it -> titled(it.mergeId().value(), it.title());
            case QuestionAsked it -> titles.put(it.questionId().value(), it.text());
            case DecisionProposed it -> titles.put(it.decisionId().value(), it.wording());
            case ActionAdopted it -> titles.put(it.actionId().value(), it.title());
            case ActionAmended it -> titled(it.actionId().value(), it.title());
            case TextRedacted it -> {
                if (it.field().equals(titleOf(it.kind()))) {
                    titles.replace(it.item(), new Text(null));
                }
            }
            case Fact _ -> {}
        }
    }

    /** The field that a thing is called by. */
    private static String titleOf(ItemKind kind) {
        return switch (kind) {
            case NEED, IDEA, ACTION -> "title";
            case QUESTION -> "text";
            case DECISION -> "wording";
            case OBJECTION, PARTICIPANT -> "";
        };
    }

    private void titled(UUID id, @Nullable Text title) {
        if (title != null) {
            titles.put(id, title);
        }
    }
}
