package dev.narada.command.http;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import dev.narada.command.Outcome;
import dev.narada.command.Reply;
import dev.narada.command.Slices;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.ProblemHandler;
import dev.narada.http.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.server.WebFilter;

/** A small house with doors of its own, in which everything that gets through is written down. */
final class SampleDoors {

    static final String W = "01920000-0000-7000-8000-000000000001";
    static final String I = "01920000-0000-7000-8000-000000000002";
    static final ParticipantId ADA = ParticipantId.of("01920000-0000-7000-8000-0000000000aa");
    static final String THING = "/api/workshops/" + W + "/things/" + I;

    final List<Command> sent = new ArrayList<>();
    final List<Envelope> envelopes = new ArrayList<>();
    Function<Command, CompletableFuture<Reply>> answer = command ->
            CompletableFuture.completedFuture(new Reply(null, null, Map.of("created", true), 42, true, false));
    Caller caller = new Caller(new Actor(Role.PARTICIPANT, "participant:" + ADA, ADA), true);
    Clock clock = Clock.systemUTC();

    static SampleDoors open() {
        return new SampleDoors();
    }

    private Commands commands() {
        return new Commands() {
            @Override
            public CompletableFuture<Reply> send(Command command, Envelope envelope) {
                sent.add(command);
                envelopes.add(envelope);
                return answer.apply(command);
            }

            @Override
            public CompletableFuture<Outcome> preview(Command command, Actor actor) {
                throw new UnsupportedOperationException("nothing is decided here");
            }

            @Override
            public CompletableFuture<Optional<Reply>> again(WorkshopId workshop, Envelope envelope) {
                return CompletableFuture.completedFuture(Optional.empty());
            }
        };
    }

    CommandEndpoint endpoint(Slices slices) {
        return new CommandEndpoint(
                commands(), slices, new DeviceLimits(true, clock), new Fingerprint(new byte[32]), CommandHooks.NONE);
    }

    WebTestClient client() {
        var doorway = endpoint(Sample.SLICES);
        var rows = List.of(
                Route.put("/things/{ideaId}", Sample.ProposeThing.class),
                Route.put("/parts", Sample.SetParts.class),
                Route.choosing(
                                HttpMethod.PUT,
                                "/state",
                                in -> switch (in.take("state", Sample.State.class)) {
                                    case OPEN -> in.as(Sample.Open.class);
                                    case SHUT -> in.as(Sample.Shut.class);
                                },
                                Sample.Open.class,
                                Sample.Shut.class)
                        .choosingBy("state", Sample.State.class));
        WebFilter session = (exchange, chain) -> {
            caller.enter(exchange);
            return chain.filter(exchange);
        };
        return WebTestClient.bindToRouterFunction(
                        new CommandRoutes(rows, List.of(Sample.Open.class, Sample.ProposeThing.class), doorway)
                                .router())
                .handlerStrategies(HandlerStrategies.builder()
                        .webFilter(session)
                        .webFilter(new ForgeryFilter(null))
                        .exceptionHandler(new ProblemHandler())
                        .build())
                .configureClient()
                .defaultHeader("X-Narada", "1")
                .build();
    }

    static UUID key() {
        return UUID.randomUUID();
    }
}
