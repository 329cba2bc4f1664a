package dev.narada.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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

    private Instance() {}

    /**
     * @param letIn whether whoever asks is known, or could come in
     */
    public static RouterFunction<ServerResponse> router(Address address, Function<ServerRequest, Mono<Boolean>> letIn) {
        return RouterFunctions.route()
                .GET("/api/instance", request -> {
                    QueryParameterFilter.nothing(request);
                    return letIn.apply(request)
                            .flatMap(may -> ServerResponse.ok().bodyValue(told(address, may)));
                })
                .build();
    }

    private static Map<String, Object> told(Address address, boolean may) {
        var told = new LinkedHashMap<String, Object>();
        told.put("https", address.base().startsWith("https:"));
        told.put("chosen", address.chosen());
        if (may || !address.chosen()) {
            told.put("baseUrl", address.base());
        }
        if (may) {
            told.put("addresses", address.addresses());
        }
        return told;
    }
}
