package dev.narada.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Why a request was not done, as programs (code, type) and people (title, detail) are told.
 *
 * @param details    fill the words of the refusal
 * @param retryAfter when it is worth asking again
 */
public record Problem(
        Refusal refusal,
        @Nullable String field,
        Map<String, ?> details,
        @Nullable Duration retryAfter) {

    private static final Duration SOON = Duration.ofSeconds(1);

    public static Problem of(Refusal refusal) {
        return new Problem(refusal, null, Map.of(), null);
    }

    /** The stable name of this kind of problem. */
    public URI type() {
        return URI.create(
                "urn:narada:" + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The one shape in which problems are told. */
    @JsonPropertyOrder({"type", "title", "status", "detail", "code", "field"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable String field) {}

    public Told body(Language language) {
        return new Told(type().toString(), title(language), refusal.status(), detail(language), refusal.name(), field);
    }

    /** As a functional endpoint answers. */
    public ServerResponse.BodyBuilder answer(Language language) {
        return ServerResponse.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> describe(headers, language));
    }

    /** Says the language of the words, and when to come back for the two kinds of problem that pass. */
    public void describe(HttpHeaders headers, Language language) {
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (refusal.status() == 429 || refusal.status() == 503) {
            var wait = retryAfter == null ? SOON : retryAfter;
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        }
    }

    /** The words of the refusal, with its details. */
    public String detail(Language language) {
        var parts = new HashMap<String, Object>(details);
        if (field != null) {
            parts.putIfAbsent("field", field);
        }
        return refusal.in(language, parts);
    }

    /** Every status that a refusal is told with has its words, which a test sees to. */
    private String title(Language language) {
        return Messages.of(Problem.class).say(language, "status." + refusal.status(), Map.of());
    }
}
