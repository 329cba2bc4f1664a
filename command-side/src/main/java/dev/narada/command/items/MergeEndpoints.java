package dev.narada.command.items;

import static dev.narada.command.http.Route.choosing;
import static dev.narada.command.http.Route.delete;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.command.Command;
import dev.narada.command.http.CommandFields;
import dev.narada.command.http.Feature;
import java.util.List;

/** The doors to putting several items together, and apart again. */
final class MergeEndpoints {

    enum MergeKind {
        IDEAS,
        NEEDS
    }

    static final Feature FEATURE = new Feature(
            "merges",
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
