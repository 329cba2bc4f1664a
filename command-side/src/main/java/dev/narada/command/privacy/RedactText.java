package dev.narada.command.privacy;

import static dev.narada.command.CommonRefusal.WORKSHOP_UNKNOWN;
import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.privacy.PrivacyRefusal.ITEM_UNKNOWN;

import dev.narada.command.By;
import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.knowledge.Room;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.Id;
import dev.narada.events.IdeaId;
import dev.narada.events.NeedId;
import dev.narada.events.ObjectionId;
import dev.narada.events.QuestionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.log.Removal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Removes the words of one field of an item for good. */
public record RedactText(WorkshopId workshopId, UUID item, ItemKind kind, String field, RedactionGround ground)
        implements Command {

    public static final Slice<RedactText> SLICE = Slice.of(RedactText.class)
            .knowing((c, _) -> Room.in(c.workshopId()))
            .and((c, _) -> Redaction.of(c.workshopId(), c.id(), c.field))
            .decide(RedactText::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("field", field, 1, 40).fault();
    }

    private Id id() {
        return switch (kind) {
            case NEED -> new NeedId(item);
            case IDEA -> new IdeaId(item);
            case QUESTION -> new QuestionId(item);
            case DECISION -> new DecisionId(item);
            case OBJECTION -> new ObjectionId(item);
            case ACTION -> new ActionId(item);
        };
    }

    static Outcome decide(RedactText c, Room room, Redaction redaction, By by) {
        if (!room.scheduled()) {
            return refuse(WORKSHOP_UNKNOWN);
        }
        if (redaction.events().isEmpty()) {
            return redaction.done() ? unchanged() : refuse(ITEM_UNKNOWN);
        }
        return accept(new TextRedacted(c.workshopId, c.item, c.kind, c.field, c.ground))
                .removing(redaction.events().stream()
                        .map(event -> new Removal.Field(event, c.field))
                        .toList());
    }
}
