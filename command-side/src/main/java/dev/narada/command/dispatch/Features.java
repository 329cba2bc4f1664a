package dev.narada.command.dispatch;

import dev.narada.command.Slices;
import dev.narada.command.evaluation.EvaluationEndpoints;
import dev.narada.command.http.Feature;
import dev.narada.command.http.Route;
import dev.narada.command.items.ItemEndpoints;
import dev.narada.command.people.PeopleEndpoints;
import dev.narada.command.plan.PlanEndpoints;
import dev.narada.command.privacy.PrivacyEndpoints;
import dev.narada.command.questions.QuestionEndpoints;
import dev.narada.command.undo.UndoEndpoints;
import dev.narada.command.voting.VotingEndpoints;
import dev.narada.command.workshop.WorkshopEndpoints;
import java.util.List;
import java.util.stream.Stream;

/** All that the house can do, put together from what the features say of themselves. */
public final class Features {

    /** In the order of their page. */
    public static final List<Feature> ALL = Stream.of(
                    List.of(WorkshopEndpoints.FEATURE, PeopleEndpoints.FEATURE),
                    ItemEndpoints.FEATURES,
                    List.of(
                            QuestionEndpoints.FEATURE,
                            VotingEndpoints.FEATURE,
                            PlanEndpoints.FEATURE,
                            EvaluationEndpoints.FEATURE,
                            PrivacyEndpoints.FEATURE,
                            UndoEndpoints.FEATURE))
            .flatMap(List::stream)
            .toList();

    /** Every slice there is. */
    public static final Slices SLICES = new Slices(
            ALL.stream().flatMap(feature -> feature.slices().stream()).toList());

    /** The whole table of doors. */
    public static final List<Route> ROUTES =
            ALL.stream().flatMap(feature -> feature.routes().stream()).toList();

    private Features() {}
}
