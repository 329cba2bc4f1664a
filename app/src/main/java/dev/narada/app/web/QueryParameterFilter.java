package dev.narada.app.web;

import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Looks at what is asked after the question mark where there is one thing to say, whatever is asked. */
public final class QueryParameterFilter {

    private QueryParameterFilter() {}

    /** Refuses what cannot be asked here, so that nobody takes the answer for one to their question. */
    public static void nothing(ServerRequest request) {
        nothingBut(Set.of(), request);
    }

    /** The same where some names may stand, and mean nothing. */
    public static void nothingBut(Set<String> names, ServerRequest request) {
        request.queryParams().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw RequestRefused.by(HttpRefusal.FIELD_UNKNOWN, name);
                });
    }
}
