package dev.narada.command.http;

import dev.narada.command.Refusal;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

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

    public Map<String, Object> body(Language language) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type().toString());
        body.put("title", title(language));
        body.put("status", refusal.status());
        body.put("detail", detail(language));
        body.put("code", refusal.name());
        if (field != null) {
            body.put("field", field);
        }
        return body;
    }

    Mono<ServerResponse> answer(ServerRequest request, boolean replay) {
        var language = Language.of(request.headers().asHttpHeaders());
        var answer = ServerResponse.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> describe(headers, language));
        return (replay ? answer.header(CommandEndpoint.REPLAY, "true") : answer).bodyValue(body(language));
    }

    /** Says the language of the words, and when to come back for the two kinds of problem that pass. */
    public void describe(HttpHeaders headers, Language language) {
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.name().toLowerCase(Locale.ROOT));
        if (refusal.status() == 429 || refusal.status() == 503) {
            var wait = retryAfter == null ? SOON : retryAfter;
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        }
    }

    /** The words of the refusal, with its details. */
    public String detail(Language language) {
        var words = language == Language.PL ? refusal.polish() : refusal.english();
        if (field != null) {
            words = words.replace("{field}", field);
        }
        for (var detail : details.entrySet()) {
            words = words.replace("{" + detail.getKey() + "}", String.valueOf(detail.getValue()));
        }
        return words;
    }

    /** Every status that a refusal is told with has its words here, which a test sees to. */
    private String title(Language language) {
        var english = language == Language.EN;
        return switch (refusal.status()) {
            case 400 -> english ? "Malformed request" : "Niewłaściwe żądanie";
            case 401 -> english ? "Not signed in" : "Brak sesji";
            case 403 -> english ? "Not allowed" : "Brak uprawnień";
            case 404 -> english ? "Not found" : "Nie znaleziono";
            case 405 -> english ? "Method not allowed" : "Niedozwolona metoda";
            case 408 -> english ? "Too slow" : "Zbyt wolno";
            case 409 -> english ? "Refused" : "Odmowa";
            case 413 -> english ? "Too large" : "Za duże";
            case 414 -> english ? "Address too long" : "Za długi adres";
            case 415 -> english ? "Unknown type of body" : "Nieznany rodzaj treści";
            case 422 -> english ? "Key used before" : "Klucz już użyty";
            case 429 -> english ? "Too many requests" : "Za dużo żądań";
            case 431 -> english ? "Headers too large" : "Za duże nagłówki";
            case 500 -> english ? "Fault on our side" : "Błąd po naszej stronie";
            case 503 -> english ? "Not available now" : "Chwilowo niedostępne";
            default -> "Problem";
        };
    }
}
