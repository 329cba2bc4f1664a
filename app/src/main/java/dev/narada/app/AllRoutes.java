package dev.narada.app;

import dev.narada.command.evaluation.EvaluationEndpoints;
import dev.narada.command.http.Route;
import dev.narada.command.ideas.IdeaEndpoints;
import dev.narada.command.items.ItemEndpoints;
import dev.narada.command.merges.MergeEndpoints;
import dev.narada.command.needs.NeedEndpoints;
import dev.narada.command.people.PeopleEndpoints;
import dev.narada.command.plan.PlanEndpoints;
import dev.narada.command.privacy.PrivacyEndpoints;
import dev.narada.command.questions.QuestionEndpoints;
import dev.narada.command.undo.UndoEndpoints;
import dev.narada.command.voting.VotingEndpoints;
import dev.narada.command.workshop.WorkshopEndpoints;
import java.util.List;
import java.util.stream.Stream;

/** The table of doors, put together from the features' own tables. */
final class AllRoutes {

    static final List<Route> ROWS = Stream.of(
                    WorkshopEndpoints.ROUTES,
                    PeopleEndpoints.ROUTES,
                    NeedEndpoints.ROUTES,
                    IdeaEndpoints.ROUTES,
                    ItemEndpoints.ROUTES,
                    MergeEndpoints.ROUTES,
                    QuestionEndpoints.ROUTES,
                    VotingEndpoints.ROUTES,
                    PlanEndpoints.ROUTES,
                    EvaluationEndpoints.ROUTES,
                    PrivacyEndpoints.ROUTES,
                    UndoEndpoints.ROUTES)
            .flatMap(List::stream)
            .toList();

    private AllRoutes() {}
}
