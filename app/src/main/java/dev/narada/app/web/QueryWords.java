package dev.narada.app.web;

import dev.narada.query.Audience;
import dev.narada.query.endpoints.ReadParameters;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What may be asked for after the question mark of a reader. */
final class QueryWords {

    private QueryWords() {}

    static List<Parameter> of(String path) {
        if (!path.startsWith("/api/workshops")) {
            return List.of();
        }
        return ReadParameters.of(path).stream().map(QueryWords::words).toList();
    }

    private static Parameter words(ReadParameters asked) {
        return switch (asked) {
            case AT -> at();
            case MIN -> may(asked, number(0), "Waits until everything up to this position is in it");
            case AFTER -> may(asked, number(0), "Only what comes after this position");
            case POSITION -> may(asked, number(1), "Of the act; one's own last one unless said");
            case AUDIENCE -> may(asked, Plain.choice(Audience.class), "For facilitators: with whose eyes to look");
            case LIMIT ->
                may(
                        asked,
                        number(1).maximum(BigDecimal.valueOf(ReadParameters.MOST_ITEMS)),
                        "Items on a page; 100 unless said");
            case ITEM -> may(asked, Plain.of(UUID.class), "Only what happened to this id");
            case KIND -> may(asked, Plain.texts(List.of("needs", "ideas")), "Among which to look");
            case TEXT ->
                may(asked, Plain.of("string").maxLength(ReadParameters.LONGEST_TEXT), "To which they shall be similar");
            case SIZE -> may(asked, number(1), "Of the record: so many events");
            case FROM -> may(asked, number(1), "The smaller size");
            case TO -> may(asked, number(1), "The larger size, or the same");
            case N -> may(asked, number(0), "Of the event, counted within the workshop from 0");
            case NAMES -> may(asked, Plain.of(boolean.class), "Whether the sign-in sheet names people");
        };
    }

    private static Parameter at() {
        var position = number(1);
        var instant = Plain.of(Instant.class);
        return may(
                ReadParameters.AT,
                new JsonSchema().oneOf(List.of(position, instant)),
                "As it stood after the event at this position, or at this instant");
    }

    private static Schema<?> number(long least) {
        return Plain.of(long.class).minimum(BigDecimal.valueOf(least));
    }

    private static Parameter may(ReadParameters asked, Schema<?> schema, String meaning) {
        return new Parameter()
                .in("query")
                .name(asked.key())
                .required(asked.isNeeded())
                .schema(schema)
                .description(meaning);
    }
}
