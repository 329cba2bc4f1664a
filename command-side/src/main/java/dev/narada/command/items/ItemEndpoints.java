package dev.narada.command.items;

import static dev.narada.command.http.Route.choosing;
import static dev.narada.command.http.Route.delete;
import static dev.narada.command.http.Route.named;
import static dev.narada.command.http.Route.put;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.command.Command;
import dev.narada.command.http.CommandFields;
import dev.narada.command.http.Feature;
import dev.narada.command.http.Route;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import java.util.List;
import java.util.stream.Stream;

/** The doors to needs and ideas: those of each, what they have in common, and putting several together. */
public final class ItemEndpoints {

    private static final Feature BOTH = new Feature(
            "items",
            List.of(
                    AcceptLate.SLICE,
                    CountRoomSupport.SLICE,
                    EndorseIdea.SLICE,
                    EndorseNeed.SLICE,
                    Hide.SLICE,
                    MoveToTheme.SLICE,
                    Restore.SLICE,
                    UndoMerge.SLICE,
                    Withdraw.SLICE,
                    WithdrawEndorsement.SLICE),
            Stream.concat(
                            Stream.concat(
                                    of("/needs/{needId}", "Need", EndorseNeed.class),
                                    of("/ideas/{ideaId}", "Idea", EndorseIdea.class)),
                            Stream.of(named(PUT, "/late/{id}", ItemEndpoints::either, AcceptLate.class)))
                    .toList());

    public static final List<Feature> FEATURES =
            List.of(NeedEndpoints.FEATURE, IdeaEndpoints.FEATURE, BOTH, MergeEndpoints.FEATURE);

    private ItemEndpoints() {}

    private static Stream<Route> of(String item, String noun, Class<? extends EndorseItem> endorsing) {
        return Stream.of(
                delete(item, Withdraw.class).called("Withdraw" + noun),
                put(item + "/endorsement", endorsing),
                delete(item + "/endorsement", WithdrawEndorsement.class).called("Withdraw" + noun + "Endorsement"),
                choosing(PUT, item + "/visibility", ItemEndpoints::visibility, Hide.class, Restore.class)
                        .called("Set" + noun + "Visibility")
                        .choosingBy("hidden", Boolean.class),
                put(item + "/room-support", CountRoomSupport.class).called("Count" + noun + "RoomSupport"));
    }

    private static Command visibility(CommandFields in) {
        return in.take("hidden", Boolean.class) ? in.as(Hide.class) : in.as(Restore.class);
    }

    /** The tray holds both; whose id it is, the decision finds out. */
    private static CommandFields either(CommandFields in) {
        var id = in.take("id", String.class);
        return in.with("needId", id).with("ideaId", id);
    }
}
