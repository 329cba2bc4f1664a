package dev.narada.bench.baseline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;

/** WebFlux with nothing in it but one frame for whoever looks. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class EmptyApp {

    public static void main(String[] arguments) {
        SpringApplication.run(
                EmptyApp.class,
                "--server.port=" + arguments[0],
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off");
    }

    @Bean
    RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .GET(
                        "/live",
                        _ -> ServerResponse.ok()
                                .body(org.springframework.web.reactive.function.BodyInserters.fromServerSentEvents(
                                        Flux.concat(
                                                Flux.just(ServerSentEvent.builder("{}")
                                                        .id("0")
                                                        .build()),
                                                Flux.never()))))
                .build();
    }
}
