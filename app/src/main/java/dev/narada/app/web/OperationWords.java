package dev.narada.app.web;

import dev.narada.command.http.Binder;
import dev.narada.command.http.Doorway;
import dev.narada.command.http.Route;
import dev.narada.events.Id;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** Puts records into the words of OpenAPI: a component is a property, {@code @Nullable} ones may be left out. */
final class OperationWords {

    /** Every call can meet these: what is malformed, unknown, too large or too slow, and a server that is not ready. */
    private static final List<Integer> READING = List.of(400, 401, 403, 404, 405, 408, 413, 414, 431, 503);

    private static final List<Integer> WRITING = List.of(409, 415, 422, 429);
    private static final Map<Class<?>, Schema<?>> PLAIN = Map.of(
            String.class, new Schema<>().type("string"),
            UUID.class, new Schema<>().type("string").format("uuid"),
            Instant.class, new Schema<>().type("string").format("date-time"),
            LocalDate.class, new Schema<>().type("string").format("date"),
            int.class, new Schema<>().type("integer").format("int32"),
            Integer.class, new Schema<>().type("integer").format("int32"),
            long.class, new Schema<>().type("integer").format("int64"),
            Long.class, new Schema<>().type("integer").format("int64"),
            boolean.class, new Schema<>().type("boolean"),
            Boolean.class, new Schema<>().type("boolean"));

    static final String PROBLEM = "Problem";

    private OperationWords() {}

    /** A row of the table; what the path says, the body does not. */
    static Operation of(Route row, List<String> inPath) {
        var bodies = row.commands().stream()
                .map(command -> body(command, inPath, row.extra(), row.renamed()))
                .toList();
        var schema = bodies.size() == 1 ? bodies.getFirst() : new Schema<>().anyOf(List.copyOf(bodies));
        var names = row.commands().stream().map(Class::getSimpleName).toList();
        return write(row.method(), schema).summary(String.join(" or ", names));
    }

    static Operation of(HttpMethod method, @Nullable Class<?> body, Map<String, String> renamed) {
        var schema = body == null ? null : body(body, List.of(), Map.of(), renamed);
        return method == HttpMethod.GET ? new Operation().responses(read(new ApiResponses())) : write(method, schema);
    }

    private static Operation write(HttpMethod method, @Nullable Schema<?> body) {
        var operation = new Operation()
                .addParametersItem(new HeaderParameter()
                        .name("X-Narada")
                        .required(true)
                        .schema(new Schema<>().type("string")._enum(List.of("1"))))
                .addParametersItem(new HeaderParameter().name(Doorway.KEY).schema(schema(UUID.class)))
                .responses(written());
        if (body != null) {
            var required = body.getRequired() != null && method != HttpMethod.DELETE;
            operation.requestBody(new RequestBody().required(required).content(json(body)));
        }
        return operation;
    }

    /** What a reader says of itself, and why it may have nothing to say. */
    static ApiResponses read(ApiResponses answers) {
        answers.putIfAbsent("200", new ApiResponse().description("What was asked for"));
        return problems(answers, READING);
    }

    private static ApiResponses written() {
        var position = new Header().schema(schema(long.class));
        var answers = new ApiResponses()
                .addApiResponse(
                        "200", new ApiResponse().description("Done").addHeaderObject(Doorway.POSITION, position))
                .addApiResponse(
                        "201", new ApiResponse().description("Made").addHeaderObject(Doorway.POSITION, position));
        return problems(problems(answers, READING), WRITING);
    }

    private static ApiResponses problems(ApiResponses answers, List<Integer> statuses) {
        statuses.forEach(status -> answers.addApiResponse(String.valueOf(status), new ApiResponse().$ref(PROBLEM)));
        return answers;
    }

    /** The one shape of every refusal. */
    static ApiResponse problem() {
        Schema<?> schema = new Schema<>().type("object").properties(new LinkedHashMap<>());
        for (var name : List.of("type", "title", "detail", "code", "field")) {
            schema.addProperty(name, schema(String.class));
        }
        schema.addProperty("status", schema(int.class));
        schema.required(List.of("type", "title", "status", "detail", "code"));
        var content = new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
        return new ApiResponse().description("Why it was not done").content(content);
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private static Schema<?> body(
            Class<?> record, List<String> without, Map<String, Class<?>> extra, Map<String, String> renamed) {
        var schema = object(record, without, renamed);
        extra.forEach((name, type) -> schema.addProperty(name, schema(type)).addRequiredItem(name));
        return schema;
    }

    private static Schema<?> object(Class<?> record, List<String> without, Map<String, String> renamed) {
        Schema<?> schema =
                new Schema<>().type("object").additionalProperties(false).properties(new LinkedHashMap<>());
        for (var component : record.getRecordComponents()) {
            if (!without.contains(component.getName())) {
                var name = renamed.getOrDefault(component.getName(), component.getName());
                schema.addProperty(name, schema(component.getGenericType()));
                if (!Binder.optional(component)) {
                    schema.addRequiredItem(name);
                }
            }
        }
        return schema;
    }

    static Schema<?> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            var element = schema(arguments[arguments.length - 1]);
            return Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                    ? new Schema<>().type("array").items(element)
                    : new Schema<>().type("object").additionalProperties(element);
        }
        var plain = (Class<?>) type;
        if (Id.class.isAssignableFrom(plain)) {
            return schema(UUID.class);
        }
        if (plain.isEnum()) {
            return new Schema<>()
                    .type("string")
                    ._enum(List.copyOf(Arrays.stream(plain.getEnumConstants())
                            .map(String::valueOf)
                            .toList()));
        }
        return plain.isRecord() ? object(plain, List.of(), Map.of()) : PLAIN.getOrDefault(plain, new Schema<>());
    }
}
