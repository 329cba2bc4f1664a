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
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpMethod;

/** Writes the whole contract: the table of doors, the commands by name, and what annotated readers say of themselves. */
public final class Contract implements OpenApiCustomizer {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final List<Route> rows;
    private final List<Class<? extends Command>> commands;
    private final List<Entry> others;

    public Contract(List<Route> rows, List<Class<? extends Command>> commands, List<Entry> others) {
        this.rows = rows;
        this.commands = commands;
        this.others = others;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info().title("Narada").version("1").description("Facilitated workshops over several sessions"));
        api.setServers(null);
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents().addResponses(OperationWords.PROBLEM, OperationWords.problem());
        var readers = api.getPaths();
        api.setPaths(new Paths());
        if (readers != null) {
            readers.forEach((path, item) ->
                    item.readOperationsMap().forEach((method, operation) -> read(api, path, method, operation)));
        }
        rows.forEach(row -> add(api, row.method(), row.path(), OperationWords.of(row, variables(row.path()))));
        commands.forEach(command -> add(
                api,
                HttpMethod.POST,
                CommandRoutes.BY_NAME.replace("{command}", command.getSimpleName()),
                OperationWords.of(CommandRoutes.named(command, rows), List.of("workshopId"))));
        others.forEach(other -> add(
                api, other.method(), other.path(), OperationWords.of(other.method(), other.body(), other.renamed())));
    }

    /** Readers call the workshop otherwise; in one contract it has one name. */
    private void read(OpenAPI api, String path, PathItem.HttpMethod method, Operation operation) {
        var named = path.replace("{workshop}", "{workshopId}");
        operation.setParameters(new ArrayList<>(QueryWords.of(named)));
        operation.setTags(null);
        operation.setResponses(OperationWords.read(operation.getResponses()));
        add(api, HttpMethod.valueOf(method.name()), named, operation);
    }

    private static void add(OpenAPI api, HttpMethod method, String path, Operation operation) {
        for (var variable : variables(path)) {
            var schema = variable.endsWith("Id") || variable.equals("id")
                    ? OperationWords.schema(UUID.class)
                    : OperationWords.schema(String.class);
            operation.addParametersItem(
                    new Parameter().in("path").name(variable).required(true).schema(schema));
        }
        operation.setOperationId(method.name().toLowerCase(Locale.ROOT) + path.replaceAll("[^A-Za-z]+", "_"));
        var item = api.getPaths().computeIfAbsent(path, _ -> new PathItem());
        item.operation(PathItem.HttpMethod.valueOf(method.name()), operation);
    }

    private static List<String> variables(String path) {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }
}
