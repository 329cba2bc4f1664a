package dev.narada.app.web;

import java.util.Map;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Tells the console where phones find this server. */
public final class Instance {

    private Instance() {}

    public static RouterFunction<ServerResponse> router(Address address) {
        return RouterFunctions.route()
                .GET(
                        "/api/instance",
                        _ -> ServerResponse.ok()
                                .bodyValue(Map.of(
                                        "baseUrl", address.base(),
                                        "https", address.base().startsWith("https:"),
                                        "chosen", address.chosen(),
                                        "addresses", address.addresses())))
                .build();
    }
}
