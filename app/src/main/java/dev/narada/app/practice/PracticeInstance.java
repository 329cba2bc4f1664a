package dev.narada.app.practice;

import dev.narada.app.access.Access;
import dev.narada.app.access.PracticeAccess;
import dev.narada.app.demo.Script;
import dev.narada.app.settings.Settings;
import dev.narada.command.Commands;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.http.Language;
import dev.narada.log.Log;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** One room to practise in. It ends with the click that ends it, after two hours, or when nobody has looked for long. */
final class PracticeInstance implements AutoCloseable {

    static final Duration AT_MOST = Duration.ofHours(2);
    static final Duration UNSEEN = Duration.ofMinutes(15);

    private final ConfigurableApplicationContext product;
    private final HttpHandler handler;
    private final PracticeAccess access;
    private final Crowd crowd;
    private final Clock clock;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile Instant lookedAt;

    final WorkshopId workshop;
    final Instant until;

    private PracticeInstance(
            ConfigurableApplicationContext product,
            NoSocket server,
            Access real,
            Crowd crowd,
            WorkshopId workshop,
            Clock clock) {
        this.product = product;
        this.handler = server.handler();
        this.access = new PracticeAccess(real, product.getBean(Access.class));
        this.crowd = crowd;
        this.clock = clock;
        this.workshop = workshop;
        this.lookedAt = clock.instant();
        this.until = lookedAt.plus(AT_MOST);
    }

    /** Takes some seconds. */
    static PracticeInstance open(
            Language language, double tempo, Settings settings, Supplier<Integer> port, Access real, Clock clock) {
        var server = new NoSocket(port);
        var product = InnerProduct.start(server, settings, clock);
        try {
            @SuppressWarnings("unchecked")
            Log<Fact> log = product.getBean(Log.class);
            var script = Script.in(language);
            var commands = product.getBean(Commands.class);
            var invitation = Invitation.sent(commands, script, language, clock.instant());
            var guests = new Guests(invitation.workshop(), script, invitation.themes());
            var crowd = new Crowd(log, commands, guests, tempo);
            return new PracticeInstance(product, server, real, crowd, invitation.workshop(), clock);
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    boolean opens(PracticeAccess.Ticket ticket) {
        return access.opens(ticket);
    }

    boolean shows(String secret) {
        return access.shows(secret);
    }

    /** Whoever leads the real product leads here; everybody else is who their phone says. */
    Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        return Mono.defer(() -> {
                    inside.incrementAndGet();
                    return access.heard(request);
                })
                .flatMap(heard -> handler.handle(heard, response))
                .doFinally(_ -> {
                    lookedAt = clock.instant();
                    inside.decrementAndGet();
                });
    }

    boolean isOver(Instant now) {
        return now.isAfter(until) || inside.get() == 0 && now.isAfter(lookedAt.plus(UNSEEN));
    }

    @Override
    public void close() {
        access.close();
        crowd.close();
        product.close();
    }
}
