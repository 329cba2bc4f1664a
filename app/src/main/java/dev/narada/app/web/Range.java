package dev.narada.app.web;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;

/** Between which bounds a number, the length of a text or of a list lies, both included. */
public record Range(int least, int most) {

    /** What holds in one case or the other. */
    Range or(Range other) {
        return new Range(Math.min(least, other.least), Math.max(most, other.most));
    }

    /** Says it in the words for whatever this is. */
    void into(Schema<?> schema) {
        var types = schema.getTypes();
        if (types == null) {
            return;
        }
        if (types.contains("integer")) {
            schema.minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
        } else if (types.contains("array")) {
            schema.minItems(least > 0 ? least : null).maxItems(most);
        } else if (types.contains("string")) {
            schema.minLength(least > 0 ? least : null).maxLength(most);
        }
    }
}
