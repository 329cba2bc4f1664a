package dev.narada.command;

import dev.narada.http.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is told, and told again on every repeat.
 *
 * @param refusal null when it happened or was so already
 * @param field   the part of the request that is at fault
 * @param body    further fields of the answer, or the details that fill a refusal's words
 * @param replay  whether this is the first answer again
 */
public record Reply(
        @Nullable Refusal refusal,
        @Nullable String field,
        Map<String, Object> body,
        long position,
        boolean changed,
        boolean replay) {}
