package dev.narada.command.http;

import dev.narada.command.Command;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The whole table of doors, opened: its rows, and one door that takes every command by its name. */
public final class CommandRoutes {

    /** Where every command of the model can be sent by name. */
    public static final String BY_NAME = Route.WORKSHOP + "/commands/{command}";

    private final List<Route> rows;
    private final Map<String, Class<? extends Command>> byName;
    private final CommandEndpoint doorway;

    public CommandRoutes(List<Route> rows, List<Class<? extends Command>> commands, CommandEndpoint doorway) {
        this.rows = List.copyOf(rows);
        this.byName = commands.stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
        this.doorway = doorway;
    }

    public RouterFunction<ServerResponse> router() {
        var router = RouterFunctions.route();
        for (var row : rows) {
            router.route(
                    RequestPredicates.method(row.method()).and(RequestPredicates.path(row.path())),
                    request -> doorway.through(row, request));
        }
        return router.POST(BY_NAME, this::named).build();
    }

    private Mono<ServerResponse> named(ServerRequest request) {
        var command = byName.get(request.pathVariable("command"));
        return command == null
                ? Mono.error(RequestRefused.by(HttpRefusal.NOT_FOUND))
                : doorway.through(named(command, rows), request);
    }

    /** The door that takes this command by its name, a row for that if there is one; its fields are called as in its row. */
    public static Route named(Class<? extends Command> command, List<Route> rows) {
        var own = rows.stream()
                .filter(row -> row.path().equals(BY_NAME.replace("{command}", command.getSimpleName())))
                .findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        var renamed = rows.stream()
                .filter(row -> row.commands().equals(List.of(command)))
                .map(Route::renamed)
                .findFirst()
                .orElse(Map.of());
        var row = Route.choosing(
                HttpMethod.POST,
                "/commands/{command}",
                in -> {
                    in.take("command", String.class);
                    renamed.forEach((field, inTheBody) -> in.calling(inTheBody, field));
                    return in.as(command);
                },
                command);
        for (var name : renamed.entrySet()) {
            row = row.calling(name.getKey(), name.getValue());
        }
        return row;
    }
}
