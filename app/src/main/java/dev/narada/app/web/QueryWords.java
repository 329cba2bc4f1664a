package dev.narada.app.web;

import dev.narada.query.Audience;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What may be asked for after the question mark of a reader. */
final class QueryWords {

    private QueryWords() {}

    static List<Parameter> of(String path) {
        if (!path.startsWith("/api/workshops/{workshopId}")) {
            return List.of();
        }
        var end = path.substring(path.lastIndexOf('/') + 1);
        return switch (end) {
            case "live" -> List.of(after(), min(), audience());
            case "history" ->
                List.of(
                        after(),
                        may("limit", number(1).maximum(BigDecimal.valueOf(1_000)), "Items on a page; 100 unless said"),
                        may("item", OperationWords.schema(String.class), "Only what happened to this id"),
                        at(),
                        min(),
                        audience());
            case "similar" ->
                List.of(
                        must("kind", new Schema<>().type("string")._enum(List.of("needs", "ideas")), "Among which"),
                        must("text", new Schema<>().type("string").maxLength(620), "To which they shall be similar"),
                        min(),
                        audience());
            case "room-pack.pdf" ->
                List.of(
                        may("names", OperationWords.schema(boolean.class), "Whether the sign-in sheet names people"),
                        at(),
                        min());
            case "parked", "rebuild" -> List.of(min());
            default -> List.of(at(), min(), audience());
        };
    }

    private static Parameter at() {
        var position = number(1);
        var instant = OperationWords.schema(Instant.class);
        return may(
                "at",
                new Schema<>().oneOf(List.of(position, instant)),
                "As it stood after the event at this position, or at this instant");
    }

    private static Parameter min() {
        return may("min", number(0), "Waits until everything up to this position is in it");
    }

    private static Parameter after() {
        return may("after", number(0), "Only what comes after this position");
    }

    private static Parameter audience() {
        var names = Arrays.stream(Audience.values()).map(Audience::name).toList();
        return may(
                "audience",
                new Schema<>().type("string")._enum(List.copyOf(names)),
                "For facilitators: with whose eyes to look");
    }

    private static Schema<?> number(long least) {
        return new Schema<>().type("integer").format("int64").minimum(BigDecimal.valueOf(least));
    }

    private static Parameter may(String name, Schema<?> schema, String meaning) {
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .schema(schema)
                .description(meaning);
    }

    private static Parameter must(String name, Schema<?> schema, String meaning) {
        return may(name, schema, meaning).required(true);
    }
}
