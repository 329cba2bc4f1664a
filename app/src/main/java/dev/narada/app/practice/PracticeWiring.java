package dev.narada.app.practice;

import dev.narada.app.access.Access;
import dev.narada.app.access.PracticeEndpoints;
import dev.narada.app.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Rooms to practise in; there are none inside such a room. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + InnerProduct.PROFILE)
class PracticeWiring {

    private static final Duration LOOKED_AFTER = Duration.ofSeconds(30);

    /** {@code narada.practice.tempo}: 1 as people are, 2 twice as fast. */
    @Bean(destroyMethod = "close")
    Rooms practiceRooms(
            Access access,
            Settings settings,
            Clock clock,
            WebServerApplicationContext server,
            @Value("${narada.practice.tempo:1}") double tempo) {
        return new Rooms(
                access,
                settings,
                clock,
                () -> {
                    var running = server.getWebServer();
                    return running == null ? 0 : running.getPort();
                },
                tempo);
    }

    @Bean(destroyMethod = "dispose")
    Disposable practiceRoomsThatEnd(Rooms rooms) {
        return Flux.interval(LOOKED_AFTER)
                .onBackpressureDrop()
                .publishOn(Schedulers.boundedElastic())
                .subscribe(_ -> rooms.sweep());
    }

    @Bean
    RouterFunction<ServerResponse> practiceRouter(Access access, Rooms rooms) {
        return new PracticeEndpoints(access, rooms).router();
    }
}
