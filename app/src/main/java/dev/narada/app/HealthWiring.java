package dev.narada.app;

import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.query.rooms.Rooms;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Says whether everything is ready: the log takes appends and the views have caught up with it. */
@Configuration(proxyBeanMethods = false)
class HealthWiring {

    @Bean
    RouterFunction<ServerResponse> healthRouter(Log<Fact> log, Rooms rooms) {
        return RouterFunctions.route()
                .GET("/healthz", _ -> {
                    var tail = log.tail();
                    var ready = log.trouble().isEmpty() && rooms.position() >= tail;
                    return ServerResponse.status(ready ? 200 : 503)
                            .bodyValue(Map.of("ready", ready, "position", rooms.position()));
                })
                .build();
    }
}
