package dev.narada.app.access;

import dev.narada.command.http.CommandEndpoint;
import dev.narada.http.Language;
import dev.narada.http.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * What a write that is no command is told, whole, so that it can be told again.
 *
 * @param polish  the body for who is spoken to in Polish, a record or what was kept of one; only problems differ by
 *                language
 * @param cookies as they stand in the header
 * @param kept    whether it is told again under its key; what had no effect and may turn out otherwise is not
 */
record Answer(int status, Object polish, Object english, List<String> cookies, boolean kept) {

    static Answer made(Object body) {
        return of(HttpStatus.CREATED, body);
    }

    static Answer done(Object body) {
        return of(HttpStatus.OK, body);
    }

    /** A refusal that is final: asking again the same way is refused again. */
    static Answer refused(Problem problem) {
        return new Answer(
                problem.refusal().status(), problem.body(Language.PL), problem.body(Language.EN), List.of(), true);
    }

    Answer with(ResponseCookie cookie) {
        return new Answer(
                status,
                polish,
                english,
                Stream.concat(cookies.stream(), Stream.of(cookie.toString())).toList(),
                kept);
    }

    Answer unkept() {
        return new Answer(status, polish, english, cookies, false);
    }

    Mono<ServerResponse> to(ServerRequest request, boolean replay) {
        var language = Language.of(request.headers().asHttpHeaders());
        var answer = ServerResponse.status(status)
                .headers(headers -> cookies.forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie)));
        if (replay) {
            answer.header(CommandEndpoint.REPLAY, "true");
        }
        if (status >= HttpStatus.BAD_REQUEST.value()) {
            answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.name().toLowerCase(Locale.ROOT));
        }
        return answer.bodyValue(language == Language.PL ? polish : english);
    }

    private static Answer of(HttpStatus status, Object body) {
        return new Answer(status.value(), body, body, List.of(), true);
    }
}
