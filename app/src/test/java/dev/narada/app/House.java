package dev.narada.app;

import dev.narada.app.access.AccessKeys;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.log.sqlite.SqliteLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole application on a port of its own, with a clock and a log that the test holds. */
public final class House implements AutoCloseable {

    public final TurningClock clock;
    public final Log<Fact> log;
    private final ConfigurableApplicationContext context;

    private House(TurningClock clock, Log<Fact> log, List<String> settings) {
        this.clock = clock;
        this.log = log;
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--narada.data-dir=" + Path.of("target", "unused"),
                "--spring.main.log-startup-info=false"));
        arguments.addAll(settings);
        context = new SpringApplicationBuilder(Narada.class)
                .initializers(started -> {
                    var beans = (GenericApplicationContext) started;
                    beans.registerBean(Clock.class, () -> clock);
                    beans.registerBean("log", Log.class, () -> log);
                })
                .run(arguments.toArray(String[]::new));
    }

    /** On a log in memory. */
    public static House open(String... settings) {
        var clock = new TurningClock();
        return new House(clock, new InMemoryLog<>(FactFormat.create(), clock), List.of(settings));
    }

    /** On a log of the test's own. */
    public static House on(Log<Fact> log, TurningClock clock, String... settings) {
        return new House(clock, log, List.of(settings));
    }

    /** On the log that the product uses by default, kept in this directory; it can be opened again. */
    public static House on(Path directory, TurningClock clock, String... settings) {
        return new House(clock, SqliteLog.open(directory, FactFormat.create(), clock), List.of(settings));
    }

    /** Another server on the same store, as where there are two. */
    static House beside(House house) {
        return new House(house.clock, house.log, List.of());
    }

    /** What schedules a workshop with these sessions, a week apart. */
    public static Map<String, Object> announced(String... sessionIds) {
        return Map.of(
                "title", "Koalicja",
                "purpose", "Wsparcie",
                "organiser", "Koalicja",
                "place", "Łódź",
                "timezone", "Europe/Warsaw",
                "language", "pl",
                "sessions",
                        IntStream.range(0, sessionIds.length)
                                .mapToObj(at -> Map.of(
                                        "sessionId",
                                        sessionIds[at],
                                        "number",
                                        at + 1,
                                        "startsAt",
                                        "2021-11-%02dT13:00:00Z".formatted(10 + 7 * at),
                                        "endsAt",
                                        "2021-11-%02dT16:00:00Z".formatted(10 + 7 * at)))
                                .toList());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public AccessKeys keys() {
        return new AccessKeys(context);
    }

    public String url() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://localhost:" + (server == null ? 0 : server.getPort());
    }

    public WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl(url())
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                .defaultHeader("X-Narada", "1")
                .build();
    }

    /** One call with a cookie, or without one. */
    public WebTestClient.ResponseSpec call(
            String method, String path, @Nullable String cookie, @Nullable Map<String, ?> body) {
        var request = client().method(HttpMethod.valueOf(method)).uri(path);
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }

    @Override
    public void close() {
        context.close();
    }
}
