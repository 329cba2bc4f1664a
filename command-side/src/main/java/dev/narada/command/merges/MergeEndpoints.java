package dev.narada.command.merges;

import static dev.narada.command.http.Route.choosing;
import static dev.narada.command.http.Route.delete;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.command.Command;
import dev.narada.command.http.CommandFields;
import dev.narada.command.http.Feature;
import dev.narada.command.ideas.MergeIdeas;
import dev.narada.command.items.UndoMerge;
import dev.narada.command.needs.MergeNeeds;
import java.util.List;

/** The doors to putting several items together, and apart again. */
public final class MergeEndpoints {

    enum MergeKind {
        IDEAS,
        NEEDS
    }

    public static final Feature FEATURE = new Feature(
            List.of(),
            List.of(
                    choosing(PUT, "/merges/{mergeId}", MergeEndpoints::merge, MergeIdeas.class, MergeNeeds.class)
                            .called("MergeItems")
                            .choosingBy("kind", MergeKind.class)
                            .calling("ideaIds", "items")
                            .calling("needIds", "items"),
                    delete("/merges/{mergeId}", UndoMerge.class)));

    private MergeEndpoints() {}

    private static Command merge(CommandFields in) {
        return switch (in.take("kind", MergeKind.class)) {
            case IDEAS -> in.calling("items", "ideaIds").as(MergeIdeas.class);
            case NEEDS -> in.calling("items", "needIds").as(MergeNeeds.class);
        };
    }
}
