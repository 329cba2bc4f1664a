package dev.narada.app.web;

import dev.narada.command.Command;
import dev.narada.command.http.CommandRoutes;
import dev.narada.command.http.Route;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpMethod;

/** Writes the whole contract: the table of doors, the commands by name, the readers and all other doors. */
public final class Contract implements OpenApiCustomizer {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final List<Route> rows;
    private final List<Class<? extends Command>> commands;
    private final List<EndpointDescription> others;
    private final Supplier<Stream<ReaderDescription>> readers;
    private final Map<CookieSchemes, String> cookies;

    /**
     * @param readers asked for with the first request, when all are there
     */
    public Contract(
            List<Route> rows,
            List<Class<? extends Command>> commands,
            List<EndpointDescription> others,
            Supplier<Stream<ReaderDescription>> readers,
            Map<CookieSchemes, String> cookies) {
        this.rows = rows;
        this.commands = commands;
        this.others = others;
        this.readers = readers;
        this.cookies = cookies;
    }

    @Override
    public void customise(OpenAPI api) {
        var shapes = new Shapes();
        var words = new OperationWords(shapes);
        var paths = new TreeMap<String, PathItem>();
        var named = named();
        rows.stream()
                .filter(row -> !isByName(row))
                .forEach(row -> add(paths, row.method(), row.path(), words.of(row, variables(row.path())), shapes));
        named.forEach((path, row) -> add(paths, HttpMethod.POST, path, words.of(row, variables(path)), shapes));
        others.forEach(door -> add(paths, door.method(), door.path(), words.of(door), shapes));
        readers.get().forEach(reader -> add(paths, HttpMethod.GET, reader.path(), words.of(reader), shapes));
        var all = new Paths();
        paths.forEach(all::addPathItem);
        var components = new Components();
        components.setSecuritySchemes(CookieSchemes.schemes(cookies));
        components.setResponses(AnswerWords.components(shapes));
        shapes.named().forEach(components::addSchemas);
        shapes.parameters().forEach(components::addParameters);
        api.info(new Info()
                        .title("Narada")
                        .version("1")
                        .description("Facilitated workshops over several sessions")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("Wherever it was found")))
                .tags(Tags.all())
                .paths(all)
                .components(components);
    }

    /** Every command by its name; one that has a door of its own as well is called otherwise here. */
    private Map<String, Route> named() {
        var taken = rows.stream()
                .filter(row -> !isByName(row))
                .flatMap(row -> Stream.concat(
                        Stream.of(row.name()), row.commands().stream().map(Class::getSimpleName)))
                .collect(Collectors.toSet());
        var named = new LinkedHashMap<String, Route>();
        commands.forEach(command -> named.put(
                CommandRoutes.BY_NAME.replace("{command}", command.getSimpleName()),
                apart(CommandRoutes.named(command, rows), taken)));
        return named;
    }

    private static Route apart(Route row, Set<String> taken) {
        return taken.contains(row.name()) ? row.called(row.name() + OperationWords.BY_NAME) : row;
    }

    private static boolean isByName(Route row) {
        return row.path().startsWith(CommandRoutes.BY_NAME.replace("{command}", ""));
    }

    private static void add(
            Map<String, PathItem> paths, HttpMethod method, String path, Operation operation, Shapes shapes) {
        for (var variable : variables(path)) {
            var isId = variable.endsWith("Id") || variable.equals("id");
            operation.addParametersItem(shapes.asked(new Parameter()
                    .in("path")
                    .name(variable)
                    .required(true)
                    .schema(Plain.of(isId ? UUID.class : String.class))));
        }
        paths.computeIfAbsent(path, _ -> new PathItem())
                .operation(PathItem.HttpMethod.valueOf(method.name()), operation);
    }

    private static List<String> variables(String path) {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }
}
