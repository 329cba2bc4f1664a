package dev.narada.app.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.narada.app.settings.AccessibilityStatement;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Tells where phones find this server. An address that the one who runs it gave is for everybody; one that was found out
 * says how a network looks from inside, and is told to strangers only while a door stands open, when it hangs on the
 * wall anyway.
 */
public final class Instance {

    /** The address that phones take, and all there are; and what is declared about accessibility, which is for everybody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Whereabouts(
            boolean https,
            boolean chosen,
            @Nullable String baseUrl,
            @Nullable List<String> addresses,
            AccessibilityStatement accessibility) {}

    private Instance() {}

    /**
     * @param letIn whether whoever asks is known, or could come in
     */
    public static RouterFunction<ServerResponse> router(
            Address address, AccessibilityStatement accessibility, Function<ServerRequest, Mono<Boolean>> letIn) {
        return RouterFunctions.route()
                .GET("/api/instance", request -> {
                    QueryParameterFilter.nothing(request);
                    return letIn.apply(request)
                            .flatMap(may -> ServerResponse.ok().bodyValue(told(address, accessibility, may)));
                })
                .build();
    }

    private static Whereabouts told(Address address, AccessibilityStatement accessibility, boolean may) {
        return new Whereabouts(
                address.base().startsWith("https:"),
                address.chosen(),
                may || !address.chosen() ? address.base() : null,
                may ? address.addresses() : null,
                accessibility);
    }
}
