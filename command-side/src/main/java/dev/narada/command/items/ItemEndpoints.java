package dev.narada.command.items;

import static dev.narada.command.http.Route.choosing;
import static dev.narada.command.http.Route.delete;
import static dev.narada.command.http.Route.named;
import static dev.narada.command.http.Route.put;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.command.Command;
import dev.narada.command.http.Incoming;
import dev.narada.command.http.Route;
import java.util.List;
import java.util.stream.Stream;

/** The doors to what needs and ideas have in common. */
public final class ItemEndpoints {

    public static final List<Route> ROUTES = Stream.concat(
                    Stream.of("/needs/{needId}", "/ideas/{ideaId}").flatMap(ItemEndpoints::of),
                    Stream.of(named(PUT, "/late/{id}", ItemEndpoints::either, AcceptLate.class)))
            .toList();

    private ItemEndpoints() {}

    private static Stream<Route> of(String item) {
        return Stream.of(
                delete(item, Withdraw.class),
                delete(item + "/endorsement", WithdrawEndorsement.class),
                choosing(PUT, item + "/visibility", ItemEndpoints::visibility, Hide.class, Restore.class)
                        .choosingBy("hidden", Boolean.class),
                put(item + "/room-support", CountRoomSupport.class));
    }

    private static Command visibility(Incoming in) {
        return in.take("hidden", Boolean.class) ? in.as(Hide.class) : in.as(Restore.class);
    }

    /** The tray holds both; whose id it is, the decision finds out. */
    private static Incoming either(Incoming in) {
        var id = in.take("id", String.class);
        return in.with("needId", id).with("ideaId", id);
    }
}
