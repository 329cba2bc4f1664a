package dev.narada.command.plan;

import static dev.narada.command.http.Route.delete;
import static dev.narada.command.http.Route.put;

import dev.narada.command.http.Feature;
import java.util.List;

/** The doors to what the room settles: decisions with their objections, actions, the published plan. */
public final class PlanEndpoints {

    public static final Feature FEATURE = new Feature(
            "plan",
            List.of(
                    AdoptAction.SLICE,
                    AmendAction.SLICE,
                    AssignOwner.SLICE,
                    DropAction.SLICE,
                    ProposeDecision.SLICE,
                    PublishPlan.SLICE,
                    RaiseObjection.SLICE,
                    ReportStatus.SLICE,
                    ResolveObjection.SLICE,
                    RestoreAction.SLICE,
                    SetDueDate.SLICE,
                    SupersedeDecision.SLICE,
                    TakeDecision.SLICE,
                    WithdrawObjection.SLICE),
            List.of(
                    put("/decisions/{decisionId}", ProposeDecision.class),
                    put("/decisions/{decisionId}/outcome", TakeDecision.class),
                    put("/decisions/{decisionId}/objections/{objectionId}", RaiseObjection.class),
                    delete("/decisions/{decisionId}/objections/{objectionId}", WithdrawObjection.class),
                    put("/decisions/{decisionId}/objections/{objectionId}/resolution", ResolveObjection.class),
                    put("/actions/{actionId}", AdoptAction.class),
                    put("/actions/{actionId}/status", ReportStatus.class),
                    delete("/actions/{actionId}", DropAction.class),
                    put("/plan/publication", PublishPlan.class)));

    private PlanEndpoints() {}
}
