package dev.narada.command.items;

import static dev.narada.command.http.Route.choosing;
import static dev.narada.command.http.Route.named;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.command.Command;
import dev.narada.command.http.CommandFields;
import dev.narada.command.http.Feature;
import java.util.List;

/** The doors to ideas; what they share with needs is among the items. */
final class IdeaEndpoints {

    static final Feature FEATURE = new Feature(
            "ideas",
            List.of(CarryOver.SLICE, HandInIdea.SLICE, MergeIdeas.SLICE, ProposeIdea.SLICE, RewordIdea.SLICE),
            List.of(
                    choosing(PUT, "/ideas/{ideaId}", IdeaEndpoints::say, ProposeIdea.class, RewordIdea.class)
                            .called("PutIdea"),
                    // What the contract calls "continue" cannot be called so in Java.
                    named(
                                    POST,
                                    "/sessions/{sessionId}/carry-over",
                                    in -> in.calling("continue", "goOn"),
                                    CarryOver.class)
                            .calling("goOn", "continue")));

    private IdeaEndpoints() {}

    /** The same id again is put in other words; who says of what kind the change is, means that from the start. */
    private static Command say(CommandFields in) {
        return in.has("kind") ? in.as(RewordIdea.class) : in.as(ProposeIdea.class);
    }
}
