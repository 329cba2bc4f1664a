package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.query.projection.LiveWorkshops;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;

class HealthTest {

    private final List<String> askedOn = new CopyOnWriteArrayList<>();
    private Optional<String> alarm = Optional.empty();

    @Test
    void who_only_wants_to_know_whether_it_is_ready_gets_no_body() {
        try (var house = House.open()) {
            house.call("GET", "/healthz", null, null)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .json("{\"ready\":true,\"position\":0,\"alarm\":false}");
            house.call("HEAD", "/healthz", null, null)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .isEmpty();
        }
    }

    @Test
    void a_store_that_takes_its_time_keeps_no_network_thread_waiting() {
        try (var log = watched(new InMemoryLog<>(FactFormat.create(), Clock.systemUTC()));
                var rooms = new LiveWorkshops(log, Clock.systemUTC())) {
            askedOn.clear();

            WebTestClient.bindToRouterFunction(new HealthWiring().healthRouter(log, rooms))
                    .build()
                    .get()
                    .uri("/healthz")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        assertThat(askedOn).isNotEmpty().allMatch(thread -> thread.startsWith("boundedElastic"));
    }

    /** What it is stands in the log output only: a stranger may ask for the health. */
    @Test
    void what_somebody_should_look_at_is_told_in_one_word() {
        alarm = Optional.of("ledger 7 stands still");
        try (var log = watched(new InMemoryLog<>(FactFormat.create(), Clock.systemUTC()));
                var rooms = new LiveWorkshops(log, Clock.systemUTC())) {
            WebTestClient.bindToRouterFunction(new HealthWiring().healthRouter(log, rooms))
                    .build()
                    .get()
                    .uri("/healthz")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .json("{\"ready\":true,\"position\":0,\"alarm\":true}", JsonCompareMode.STRICT);
        }
    }

    @SuppressWarnings("unchecked") // the very interface that is given
    private Log<Fact> watched(Log<Fact> log) {
        return (Log<Fact>) Proxy.newProxyInstance(
                Log.class.getClassLoader(), new Class<?>[] {Log.class}, (_, method, arguments) -> {
                    if (method.getName().equals("tail")) {
                        askedOn.add(Thread.currentThread().getName());
                    }
                    if (method.getName().equals("alarm")) {
                        return alarm;
                    }
                    try {
                        return method.invoke(log, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
