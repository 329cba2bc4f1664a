package dev.narada.command.workshop;

import static dev.narada.command.workshop.WorkshopRefusal.BUDGET_SPENT;

import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.workshop.RulesSet;
import org.jspecify.annotations.Nullable;

/** The rules that one change of rules touched, as they were before it. */
final class EarlierRules {

    private EarlierRules() {}

    static Compensation of(RulesSet it, WorkshopRules was, UndoContext context) {
        var old = was.rules();
        var spent = context.now().know(Spending.in(it.workshopId())).most();
        return Compensation.unless(
                it.dotBudget() != null && old.dotBudget() < spent ? BUDGET_SPENT : null,
                new RulesSet(
                        it.workshopId(),
                        earlier(it.dotBudget(), old.dotBudget()),
                        earlier(it.dotsPerIdea(), old.dotsPerIdea()),
                        earlier(it.dotsNeedCheckIn(), old.dotsNeedCheckIn()),
                        earlier(it.endorseOwn(), old.endorseOwn()),
                        earlier(it.preModeration(), old.preModeration()),
                        earlier(it.editWindowSeconds(), old.editWindowSeconds()),
                        earlier(it.namesOnBoard(), old.namesOnBoard()),
                        earlier(it.contributeBetweenSessions(), old.contributeBetweenSessions()),
                        earlier(it.registrationOpen(), was.programme().registrationOpen()),
                        earlier(it.itemsPerPerson(), old.itemsPerPerson()),
                        earlier(it.retention(), old.retention()),
                        earlier(it.contributeFrom(), old.contributeFrom())));
    }

    private static <T> @Nullable T earlier(@Nullable T changed, T old) {
        return changed == null ? null : old;
    }
}
