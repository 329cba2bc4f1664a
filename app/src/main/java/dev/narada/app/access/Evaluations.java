package dev.narada.app.access;

import dev.narada.command.Actor;
import dev.narada.command.Told;
import dev.narada.command.evaluation.GiveEvaluation;
import dev.narada.command.http.Doorway;
import dev.narada.command.http.Fingerprint;
import dev.narada.command.http.HttpRefusal;
import dev.narada.command.http.Stopped;
import dev.narada.events.Fact;
import dev.narada.log.Log;
import java.util.HexFormat;
import java.util.Set;
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
    private final Set<String> giving = ConcurrentHashMap.newKeySet();

    Evaluations(Log<Fact> log, Fingerprint fingerprint) {
        this.log = log;
        this.fingerprint = fingerprint;
        this.given = new Documents<>(log.access(), "evaluations", Given.class);
    }

    Mono<Told> once(GiveEvaluation command, Actor actor, ServerRequest request, Supplier<Mono<Told>> send) {
        var who = HexFormat.of()
                .formatHex(fingerprint.of(
                        "evaluation",
                        command.workshopId().toString(),
                        command.sessionId().toString(),
                        actor.pseudonym()));
        return Aside.call(() -> isRepeat(command, request)).flatMap(repeat -> repeat ? send.get() : first(who, send));
    }

    private Mono<Told> first(String who, Supplier<Mono<Told>> send) {
        if (!giving.add(who)) {
            return Mono.error(Stopped.by(HttpRefusal.ALREADY_EVALUATED));
        }
        return Aside.call(() -> given.get(who).isPresent())
                .flatMap(before -> before ? Mono.error(Stopped.by(HttpRefusal.ALREADY_EVALUATED)) : send.get())
                .flatMap(told -> told.refusal() == null ? noted(who, told) : Mono.just(told))
                .doFinally(_ -> giving.remove(who));
    }

    private Mono<Told> noted(String who, Told told) {
        return Aside.call(() -> {
            given.put(who, new Given(true));
            return told;
        });
    }

    /** The first answer is due again, whatever is noted. */
    private boolean isRepeat(GiveEvaluation command, ServerRequest request) {
        return request.headers().firstHeader(Doorway.KEY) != null
                && log.answered(command.workshopId().toString(), Doorway.key(request))
                        .isPresent();
    }
}
