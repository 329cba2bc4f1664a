package dev.narada.events.plan;

import dev.narada.events.Fact;

/** What the room settled and what will be done about it. */
public sealed interface PlanFact extends Fact
        permits DecisionProposed,
                ObjectionRaised,
                ObjectionResolved,
                ObjectionWithdrawn,
                DecisionTaken,
                DecisionSuperseded,
                ActionAdopted,
                ActionAmended,
                OwnerAssigned,
                DueDateSet,
                StatusReported,
                ActionDropped,
                ActionRestored,
                PlanPublished {}
