package dev.narada.app;

import dev.narada.command.Command;
import dev.narada.command.http.Route;
import dev.narada.command.ideas.IdeaEndpoints;
import dev.narada.command.items.ItemEndpoints;
import dev.narada.command.needs.NeedEndpoints;
import dev.narada.command.people.PeopleEndpoints;
import dev.narada.command.workshop.WorkshopEndpoints;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of doors, put together from the features' own tables. */
final class AllRoutes {

    static final List<Route> ROWS = Stream.of(
                    WorkshopEndpoints.ROUTES,
                    PeopleEndpoints.ROUTES,
                    NeedEndpoints.ROUTES,
                    IdeaEndpoints.ROUTES,
                    ItemEndpoints.ROUTES)
            .flatMap(List::stream)
            .toList();

    static final List<Class<? extends Command>> COMMANDS =
            List.copyOf(ROWS.stream().flatMap(row -> row.commands().stream()).collect(Collectors.toSet()));

    private AllRoutes() {}
}
