package dev.narada.query;

import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.http.Language;
import dev.narada.http.ProblemHandler;
import dev.narada.http.Role;
import dev.narada.log.Log;
import dev.narada.query.board.Code;
import dev.narada.query.board.DoorCodes;
import dev.narada.query.live.FramePacing;
import dev.narada.query.live.LiveStreams;
import dev.narada.query.projection.LiveWorkshops;
import dev.narada.query.wiring.QuerySide;
import dev.narada.query.workshop.Notice;
import dev.narada.query.workshop.Notices;
import io.netty.channel.ChannelOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;

/** The side that shows, on a real server with a log in memory. A header says who reads. */
public final class House implements AutoCloseable {

    public static final String WHO = "X-Test-Who";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public final Log<Fact> log = Books.empty();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DisposableServer server;

    @EnableWebFlux
    static class Web {}

    public House(FramePacing pace) {
        this(pace, _ -> Optional.of(new Code("K7M4RX", "http://room/#s=1")));
    }

    public House(FramePacing pace, DoorCodes codes) {
        context.registerBean("log", Log.class, () -> log);
        context.registerBean(Clock.class, () -> Clock.systemUTC());
        context.registerBean(FramePacing.class, () -> pace);
        context.registerBean(DoorCodes.class, () -> codes);
        context.registerBean(
                Notices.class,
                () -> (_, in) -> new Notice("1", in == Language.PL ? "Dane są bezpieczne." : "Your data are safe."));
        context.registerBean(WebFilter.class, () -> (exchange, chain) -> {
            var who = exchange.getRequest().getHeaders().getFirst(WHO);
            if (who != null) {
                exchange.getAttributes().put(Viewer.ATTRIBUTE, (Supplier<Viewer>) () -> viewer(who));
            }
            return chain.filter(exchange);
        });
        context.registerBean(ProblemHandler.class);
        context.register(Web.class, QuerySide.class);
        context.refresh();
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .childOption(ChannelOption.SO_SNDBUF, 16 * 1024)
                .handle(new ReactorHttpHandlerAdapter(
                        WebHttpHandlerBuilder.applicationContext(context).build()))
                .bindNow();
    }

    public int port() {
        return server.port();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + "/api/workshops/" + Lodz.W + path;
    }

    /** A connection for each call, as phones on bad Wi-Fi have it. */
    public WebTestClient client() {
        return WebTestClient.bindToServer(new ReactorClientHttpConnector(HttpClient.newConnection()))
                .baseUrl("http://127.0.0.1:" + port())
                .responseTimeout(PATIENCE)
                .build();
    }

    public LiveStreams live() {
        return context.getBean(LiveStreams.class);
    }

    public LiveWorkshops rooms() {
        return context.getBean(LiveWorkshops.class);
    }

    public long write(Fact... facts) {
        return Books.write(log, facts);
    }

    @Override
    public void close() {
        context.close();
        server.disposeNow();
        log.close();
    }

    private static Viewer viewer(String who) {
        var parts = who.split(":", 2);
        var role = Role.valueOf(parts[0]);
        var participant = parts.length > 1 ? ParticipantId.of(parts[1]) : null;
        var account = role.compareTo(Role.PARTICIPANT) > 0 ? who : null;
        return new Viewer(role, participant, account, participant == null ? null : Lodz.W, false);
    }
}
