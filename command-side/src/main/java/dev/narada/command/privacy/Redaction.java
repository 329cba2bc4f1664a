package dev.narada.command.privacy;

import dev.narada.command.DataKeys;
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
import dev.narada.events.Personal;
import dev.narada.events.QuestionId;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.IdeaFact;
import dev.narada.events.items.NeedFact;
import dev.narada.events.people.PersonFact;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.ActionDropped;
import dev.narada.events.plan.ActionRestored;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.DueDateSet;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.plan.ObjectionResolved;
import dev.narada.events.plan.ObjectionWithdrawn;
import dev.narada.events.plan.OwnerAssigned;
import dev.narada.events.plan.PlanPublished;
import dev.narada.events.plan.StatusReported;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.log.Recorded;
import dev.narada.log.Removal;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events that carry words in one field of an item, of which kind it is, and whether the field was redacted already. */
record Redaction(@Nullable ItemKind kind, List<UUID> events, boolean done) {

    /**
     * Hears all that mentions the item, of the given kind or of any.
     *
     * @param field whose words shall go
     */
    static DecisionModel<Redaction> of(WorkshopId workshop, UUID item, @Nullable ItemKind given, String field) {
        var model = DecisionModel.of(new Redaction(null, List.of(), false));
        for (var id : named(item)) {
            model = model.about(workshop, id)
                    .onAny((redaction, recorded) -> redaction.after(recorded, item, given, field));
        }
        return model.once();
    }

    /** What requests that carried its words were about, whatever the item may be. */
    static Stream<Removal> requests(UUID item) {
        return named(item).stream()
                .map(id -> id instanceof ParticipantId person ? DataKeys.ofPerson(person) : id.tag())
                .map(Removal.Requests::new);
    }

    /** Whatever the item may be; a group with a title of its own is told of by its merge. */
    private static List<Id> named(UUID item) {
        return List.of(
                new NeedId(item),
                new IdeaId(item),
                new MergeId(item),
                new QuestionId(item),
                new DecisionId(item),
                new ObjectionId(item),
                new ActionId(item),
                new ParticipantId(item));
    }

    private Redaction after(Recorded<Fact> recorded, UUID item, @Nullable ItemKind given, String field) {
        var fact = recorded.event();
        if (fact instanceof TextRedacted redacted) {
            var same = redacted.item().equals(item)
                    && redacted.field().equals(field)
                    && (given == null || given == redacted.kind());
            return same ? new Redaction(kind, List.of(), true) : this;
        }
        var of = kindOf(fact);
        if (of == null || (given != null && of != given) || !item.equals(own(fact, of)) || !hasWords(fact, field)) {
            return this;
        }
        return new Redaction(
                of, Stream.concat(events.stream(), Stream.of(recorded.id())).toList(), false);
    }

    /** Of what the words in this fact are, which may mention others: an action names the ideas that it comes from. */
    private static @Nullable ItemKind kindOf(Fact fact) {
        return switch (fact) {
            case NeedFact _ -> ItemKind.NEED;
            case IdeaFact _ -> ItemKind.IDEA;
            case QuestionFact _ -> ItemKind.QUESTION;
            case DecisionProposed _, DecisionTaken _, DecisionSuperseded _ -> ItemKind.DECISION;
            case ObjectionRaised _, ObjectionResolved _, ObjectionWithdrawn _ -> ItemKind.OBJECTION;
            case ActionAdopted _,
                    ActionAmended _,
                    OwnerAssigned _,
                    DueDateSet _,
                    StatusReported _,
                    ActionDropped _,
                    ActionRestored _ -> ItemKind.ACTION;
            case PersonFact _ -> ItemKind.PARTICIPANT;
            case PlanPublished _, WorkshopFact _, VotingFact _, EvaluationFact _, PrivacyFact _ -> null;
        };
    }

    private static @Nullable UUID own(Fact fact, ItemKind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT) + "Id";
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component ->
                        component.getName().equals(name) || component.getName().equals("mergeId"))
                .map(component -> read(component, fact))
                .map(id -> id instanceof Id known ? known.value() : null)
                .findFirst()
                .orElse(null);
    }

    /** A text of no signs says that there is none, and stays: without it the words before would seem to stand again. */
    private static boolean hasWords(Fact fact, String field) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .map(component -> read(component, fact))
                .anyMatch(said -> switch (said) {
                    case Text text -> !"".equals(text.words());
                    case Personal personal -> personal.words() != null;
                    case null, default -> false;
                });
    }

    private static @Nullable Object read(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
