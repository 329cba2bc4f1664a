package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.workshop.WorkshopRefusal.BUDGET_SPENT;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.ContributeFrom;
import dev.narada.events.workshop.Retention;
import dev.narada.events.workshop.RulesSet;
import dev.narada.http.Refusal;
import org.jspecify.annotations.Nullable;

/** Changes how the room plays; what is left out stays as it was. */
record SetRules(
        WorkshopId workshopId,
        @Nullable Integer dotBudget,
        @Nullable Integer dotsPerIdea,
        @Nullable Boolean dotsNeedCheckIn,
        @Nullable Boolean endorseOwn,
        @Nullable Boolean preModeration,
        @Nullable Integer editWindowSeconds,
        @Nullable Boolean namesOnBoard,
        @Nullable Boolean contributeBetweenSessions,
        @Nullable Boolean registrationOpen,
        @Nullable Integer itemsPerPerson,
        @Nullable Retention retention,
        @Nullable ContributeFrom contributeFrom)
        implements Command {

    public static final Slice<SetRules> SLICE = Slice.of(SetRules.class)
            .by(FACILITATOR)
            .refusing(BUDGET_SPENT)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Spending.in(c.workshopId()))
            .decide(SetRules::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .number("dotBudget", dotBudget, 1, 12)
                .number("dotsPerIdea", dotsPerIdea, 1, 12)
                .number("editWindowSeconds", editWindowSeconds, 0, 86_400)
                .number("itemsPerPerson", itemsPerPerson, 1, 1000)
                .number("retention", retention == null ? null : retention.contactDays(), 0, 3650)
                .number("retention", retention == null ? null : retention.proofYears(), 0, 50)
                .fault();
    }

    static Outcome decide(SetRules c, WorkshopRules room, Spending spending, DecisionContext by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        if (c.dotBudget != null && c.dotBudget < spending.most()) {
            return refuse(BUDGET_SPENT).at("dotBudget");
        }
        var set = new RulesSet(
                c.workshopId,
                c.dotBudget,
                c.dotsPerIdea,
                c.dotsNeedCheckIn,
                c.endorseOwn,
                c.preModeration,
                c.editWindowSeconds,
                c.namesOnBoard,
                c.contributeBetweenSessions,
                c.registrationOpen,
                c.itemsPerPerson,
                c.retention,
                c.contributeFrom);
        var doorToList = c.registrationOpen == null
                || c.registrationOpen == room.programme().registrationOpen();
        return doorToList && room.rules().with(set).equals(room.rules()) ? unchanged() : accept(set);
    }
}
