package dev.narada.app;

import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.query.projection.LiveWorkshops;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Says whether everything is ready: the log takes appends and the views have caught up with it. What stands after the
 * question mark is left alone here and nowhere else: load balancers add to it what they like.
 */
@Configuration(proxyBeanMethods = false)
class HealthWiring {

    @Bean
    RouterFunction<ServerResponse> healthRouter(Log<Fact> log, LiveWorkshops rooms) {
        var health = Mono.fromCallable(() -> health(log, rooms)).subscribeOn(Schedulers.boundedElastic());
        return RouterFunctions.route()
                .GET("/healthz", _ -> health.flatMap(now -> answer(now).bodyValue(now)))
                .HEAD("/healthz", _ -> health.flatMap(now -> answer(now).build()))
                .build();
    }

    /**
     * How it is.
     *
     * @param alarm whether somebody should look at the log output although it is ready, as when something that was removed
     *              has not left the store yet
     */
    private record HealthBody(boolean ready, long position, boolean alarm) {}

    /** Asking the log may take as long as its store does. */
    private static HealthBody health(Log<Fact> log, LiveWorkshops rooms) {
        var tail = log.tail();
        var position = rooms.position();
        return new HealthBody(
                log.trouble().isEmpty() && position >= tail,
                position,
                log.alarm().isPresent());
    }

    private static ServerResponse.BodyBuilder answer(HealthBody now) {
        return ServerResponse.status(now.ready() ? 200 : 503);
    }
}
