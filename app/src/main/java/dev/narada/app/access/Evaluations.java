package dev.narada.app.access;

import dev.narada.command.Actor;
import dev.narada.command.Reply;
import dev.narada.command.evaluation.GiveEvaluation;
import dev.narada.command.http.CommandEndpoint;
import dev.narada.command.http.Fingerprint;
import dev.narada.events.Fact;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.log.Log;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/**
 * Lets each phone give one evaluation of a session. It is noted that it did, apart from the record, and not which one:
 * nothing leads from here to the words.
 */
final class Evaluations {

    private record Given(boolean given) {}

    private final Log<Fact> log;
    private final Fingerprint fingerprint;
    private final Documents<Given> given;
    private final Map<String, UUID> giving = new ConcurrentHashMap<>();

    Evaluations(Log<Fact> log, Fingerprint fingerprint) {
        this.log = log;
        this.fingerprint = fingerprint;
        this.given = new Documents<>(log.access(), "evaluations", Given.class);
    }

    Mono<Reply> once(GiveEvaluation command, Actor actor, ServerRequest request, Supplier<Mono<Reply>> send) {
        var who = HexFormat.of()
                .formatHex(fingerprint.of(
                        "evaluation",
                        command.workshopId().toString(),
                        command.sessionId().toString(),
                        actor.pseudonym()));
        return first(who, command, CommandEndpoint.key(request), send);
    }

    /** The first answer is due again, whatever is noted; while it is being made, whoever sends the same waits for it too. */
    private Mono<Reply> first(String who, GiveEvaluation command, UUID key, Supplier<Mono<Reply>> send) {
        var other = giving.putIfAbsent(who, key);
        if (other != null) {
            return other.equals(key) ? send.get() : Mono.error(RequestRefused.by(HttpRefusal.ALREADY_EVALUATED));
        }
        return Blocking.call(() -> given.get(who).isPresent() && !isAnswered(command, key))
                .flatMap(before -> before ? Mono.error(RequestRefused.by(HttpRefusal.ALREADY_EVALUATED)) : send.get())
                .flatMap(told -> told.refusal() == null ? noted(who, told) : Mono.just(told))
                .doFinally(_ -> giving.remove(who));
    }

    private Mono<Reply> noted(String who, Reply told) {
        return Blocking.call(() -> {
            given.put(who, new Given(true));
            return told;
        });
    }

    private boolean isAnswered(GiveEvaluation command, UUID key) {
        return log.answered(command.workshopId().toString(), key).isPresent();
    }
}
