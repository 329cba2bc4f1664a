package dev.narada.events.plan;

import dev.narada.events.ActionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action got another date, or none. */
@Stored("plan.due_date_set")
public record DueDateSet(
        WorkshopId workshopId,
        ActionId actionId,
        @Nullable LocalDate dueOn,
        @Nullable Text reason) implements PlanFact {}
