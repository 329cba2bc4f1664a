package dev.narada.command.items;

import static dev.narada.command.http.Route.choosing;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.command.Command;
import dev.narada.command.http.CommandFields;
import dev.narada.command.http.Feature;
import java.util.List;

/** The doors to needs alone. */
final class NeedEndpoints {

    static final Feature FEATURE = new Feature(
            "needs",
            List.of(HandInNeed.SLICE, MergeNeeds.SLICE, ProposeNeed.SLICE, RewordNeed.SLICE),
            List.of(choosing(PUT, "/needs/{needId}", NeedEndpoints::say, ProposeNeed.class, RewordNeed.class)
                    .called("PutNeed")));

    private NeedEndpoints() {}

    /** The same id again is put in other words; who says of what kind the change is, means that from the start. */
    private static Command say(CommandFields in) {
        return in.has("kind") ? in.as(RewordNeed.class) : in.as(ProposeNeed.class);
    }
}
