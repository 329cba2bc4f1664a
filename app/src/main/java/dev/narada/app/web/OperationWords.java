package dev.narada.app.web;

import dev.narada.command.dispatch.Features;
import dev.narada.command.http.CommandEndpoint;
import dev.narada.command.http.Route;
import dev.narada.command.http.StrictJson;
import dev.narada.query.live.Delta;
import dev.narada.query.live.Snapshot;
import dev.narada.query.projection.StandstillWorkshop;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** Puts doors into the words of OpenAPI: a component is a property, {@code @Nullable} ones may be left out. */
final class OperationWords {

    /** Ends the names of what a command is called that has a door of its own as well. */
    static final String BY_NAME = "ByName";

    private final Shapes shapes;

    OperationWords(Shapes shapes) {
        this.shapes = shapes;
    }

    /** A row of the table; what the path says, the body does not. */
    Operation of(Route row, List<String> inPath) {
        var apart = row.name().endsWith(BY_NAME) ? BY_NAME : "";
        var needed = true;
        var bodies = new LinkedHashSet<Schema<?>>();
        for (var command : row.commands()) {
            var checked = Checked.by(command).called(row.renamed());
            var body = body(command, inPath, row.renamed(), checked);
            row.extra()
                    .forEach((name, type) -> body.addProperty(name, shapes.sent(type, name, Checked.NOTHING))
                            .addRequiredItem(name));
            var name = row.commands().size() == 1 ? row.name() : command.getSimpleName() + apart;
            needed &= isNeeded(body);
            bodies.add(isEmpty(body) ? body : shapes.name(name, body));
        }
        var schema = bodies.size() == 1 ? bodies.iterator().next() : new JsonSchema().anyOf(new ArrayList<>(bodies));
        var answers = AnswerWords.recorded(
                List.of(200, 201), content("application/json", shapes.told(CommandAnswers.to(row.commands()))));
        return write(schema, needed)
                .operationId(row.name())
                .summary(summary(row.name()))
                .security(CookieSchemes.ofCommands(row.commands()))
                .addTagsItem(tag(row.commands().getFirst()))
                .responses(answers);
    }

    Operation of(EndpointDescription door) {
        var body = door.body();
        var schema = body == null ? null : body(body, List.of(), door.renamed(), door.checked());
        var operation = door.method() == HttpMethod.GET
                ? new Operation().responses(AnswerWords.read(door.status(), answer(door)))
                : write(
                                schema == null || isEmpty(schema) ? schema : shapes.name(nameOf(door), schema),
                                isNeeded(schema))
                        .responses(AnswerWords.written(door.status(), answer(door)));
        return operation
                .operationId(door.name())
                .summary(summary(door.name()))
                .security(door.keys().isEmpty() ? List.of() : CookieSchemes.any(door.keys()))
                .addTagsItem(Tags.DOORS);
    }

    private static boolean isNeeded(@Nullable Schema<?> body) {
        return body != null && (body.getRequired() != null || body.getAnyOf() != null || body.getOneOf() != null);
    }

    /** The form is called like the call that takes it. */
    private static String nameOf(EndpointDescription door) {
        return Character.toUpperCase(door.name().charAt(0)) + door.name().substring(1);
    }

    private Content answer(EndpointDescription door) {
        return door.answer() == null
                ? content("image/svg+xml", Plain.of("string"))
                : content("application/json", shapes.told(door.answer()));
    }

    Operation of(ReaderDescription reader) {
        var schema = switch (reader.mediaType()) {
            case "application/json" -> shapes.told(reader.view());
            case ReaderDescription.STREAM -> frames((Class<?>) reader.view());
            default -> Plain.of("string");
        };
        var operation = new Operation()
                .operationId(reader.name())
                .summary(reader.summary())
                .security(CookieSchemes.ofReader(reader.name()))
                .addTagsItem(reader.isFile() ? Tags.EXPORTS : Tags.READING)
                .responses(AnswerWords.read(List.of(200), content(reader.mediaType(), schema)));
        QueryWords.of(reader.path()).forEach(asked -> operation.addParametersItem(shapes.asked(asked)));
        return operation;
    }

    /** What the data of one event is. */
    private Schema<?> frames(Class<?> view) {
        return new JsonSchema()
                .anyOf(List.of(
                        shapes.around(Snapshot.class, view),
                        shapes.told(Delta.class),
                        shapes.told(StandstillWorkshop.class)));
    }

    private Operation write(@Nullable Schema<?> body, boolean needed) {
        var operation = new Operation()
                .addParametersItem(shapes.asked(new HeaderParameter()
                        .name("X-Narada")
                        .required(true)
                        .description("No form of another site can send it")
                        .schema(Plain.of("string")._const("1"))))
                .addParametersItem(shapes.asked(new HeaderParameter()
                        .name(CommandEndpoint.KEY)
                        .description("The same again is answered as the first time, and does nothing")
                        .schema(Plain.of(UUID.class))));
        if (body != null) {
            operation.requestBody(new RequestBody().required(needed).content(content("application/json", body)));
        }
        return operation;
    }

    static Content content(String mediaType, Schema<?> schema) {
        return new Content().addMediaType(mediaType, new MediaType().schema(schema));
    }

    /** Without what the path says, and without what then cannot be said any more. */
    private Schema<?> body(Class<?> record, List<String> inPath, Map<String, String> renamed, Checked checked) {
        Set<String> without = new LinkedHashSet<>(inPath);
        if (isChosen(record, inPath, checked)) {
            without.addAll(checked.choice());
        }
        var schema = Plain.object().additionalProperties(false);
        for (var part : record.getRecordComponents()) {
            if (!without.contains(part.getName())) {
                var name = renamed.getOrDefault(part.getName(), part.getName());
                schema.addProperty(name, shapes.sent(part.getGenericType(), name, checked));
                if (!StrictJson.optional(part)) {
                    schema.addRequiredItem(name);
                }
            }
        }
        if (checked.choice().stream().noneMatch(without::contains)
                && checked.choice().size() > 1) {
            choose(schema, checked, renamed);
        }
        return schema;
    }

    /** The path says one of the choice, by its name or by one that the record does not know. */
    private static boolean isChosen(Class<?> record, List<String> inPath, Checked checked) {
        var parts = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return (checked.sole() && checked.choice().stream().anyMatch(inPath::contains)) || !parts.containsAll(inPath);
    }

    private static void choose(Schema<?> schema, Checked checked, Map<String, String> renamed) {
        for (var one : checked.choice()) {
            var name = renamed.getOrDefault(one, one);
            var there = Plain.of("object")
                    .addProperty(name, schema.getProperties().get(name))
                    .required(List.of(name));
            if (checked.sole()) {
                schema.addOneOfItem(there);
            } else {
                schema.addAnyOfItem(there);
            }
        }
    }

    private static boolean isEmpty(Schema<?> schema) {
        return schema.getProperties() != null && schema.getProperties().isEmpty();
    }

    private static String tag(Class<?> command) {
        return Features.ALL.stream()
                .filter(feature -> feature.slices().stream().anyMatch(slice -> slice.command() == command))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Such as “Endorse idea”. */
    private static String summary(String name) {
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
