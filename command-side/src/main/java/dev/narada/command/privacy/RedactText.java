package dev.narada.command.privacy;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.privacy.PrivacyRefusal.ITEM_UNKNOWN;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.WorkshopId;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.RedactionGround;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.log.Removal;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Removes the words of one field of an item for good. Of which kind the item is, the record knows; it may be said. */
public record RedactText(
        WorkshopId workshopId, UUID item, @Nullable ItemKind kind, String field, RedactionGround ground)
        implements Command {

    public static final Slice<RedactText> SLICE = Slice.of(RedactText.class)
            .by(FACILITATOR)
            .refusing(ITEM_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Redaction.of(c.workshopId(), c.item, c.kind, c.field))
            .decide(RedactText::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("field", field, 1, 40).fault();
    }

    static Outcome decide(RedactText c, WorkshopRules room, Redaction redaction, DecisionContext by) {
        if (!room.scheduled()) {
            return refuse(WORKSHOP_UNKNOWN);
        }
        var kind = redaction.kind();
        if (kind == null || redaction.events().isEmpty()) {
            return redaction.done() ? unchanged() : refuse(ITEM_UNKNOWN);
        }
        return accept(new TextRedacted(c.workshopId, c.item, kind, c.field, c.ground))
                .removing(Stream.concat(
                                redaction.events().stream().map(event -> new Removal.Field(event, c.field)),
                                Redaction.requests(c.item))
                        .toList());
    }
}
