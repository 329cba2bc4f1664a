package dev.narada.app.access;

import dev.narada.command.http.Body;
import dev.narada.command.http.CommandEndpoint;
import dev.narada.command.http.Fingerprint;
import dev.narada.command.http.StrictJson;
import dev.narada.http.CommonRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.log.AccessStore;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a write that is no command take effect once under its {@code Idempotency-Key}: whoever asks the same again hears
 * the first answer, after a restart too. Answers hold links and cookies, so they are sealed with the caller's key, which
 * is kept nowhere.
 */
public final class IdempotentWrites {

    private record Box(String sealed) {}

    private record First(String request, Answer answer) {}

    private record Found(First first, boolean before) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<Integer> SETTLED = Set.of(403, 404, 409);

    private final Documents<Box> answers;
    private final Fingerprint fingerprint;
    private final Map<UUID, Mono<Found>> running = new ConcurrentHashMap<>();

    IdempotentWrites(AccessStore store, Fingerprint fingerprint) {
        this.answers = new Documents<>(store, "answers", Box.class);
        this.fingerprint = fingerprint;
    }

    /** A write of somebody known: the same from somebody else is another request. */
    <F> Mono<ServerResponse> write(Class<F> form, ServerRequest request, Function<F, Mono<Answer>> act) {
        return write(fields -> StrictJson.bind(form, fields), request, act);
    }

    /** The same for a form that is read in another way. */
    <F> Mono<ServerResponse> write(
            Function<Map<String, @Nullable Object>, F> read, ServerRequest request, Function<F, Mono<Answer>> act) {
        var who = Login.of(request.exchange()).who();
        return told(
                who,
                read,
                request,
                fields -> act.apply(fields).onErrorResume(RequestRefused.class, IdempotentWrites::settled),
                _ -> true);
    }

    /** A write that makes somebody known, or unknown again: who the caller was before is no part of it. */
    <F> Mono<ServerResponse> open(Class<F> form, ServerRequest request, Function<F, Mono<Answer>> act) {
        return open(form, request, act, _ -> true);
    }

    /** The same where the answer gives a right that may have ended since: then nobody is told that they have it. */
    <F> Mono<ServerResponse> open(
            Class<F> form, ServerRequest request, Function<F, Mono<Answer>> act, Predicate<Answer> holds) {
        return told("anybody", fields -> StrictJson.bind(form, fields), request, act, holds);
    }

    private <F> Mono<ServerResponse> told(
            String who,
            Function<Map<String, @Nullable Object>, F> read,
            ServerRequest request,
            Function<F, Mono<Answer>> act,
            Predicate<Answer> holds) {
        return Body.fields(request.exchange().getRequest()).flatMap(fields -> {
            var bound = read.apply(fields);
            var answer = Mono.defer(() -> act.apply(bound));
            if (request.headers().firstHeader(CommandEndpoint.KEY) == null) {
                return answer.flatMap(told -> told.to(request, false));
            }
            var asked = fingerprint.ofRequest(who, request.method().name(), request.path(), fields);
            return underKey(CommandEndpoint.key(request), HexFormat.of().formatHex(asked), answer)
                    .flatMap(found -> found.before() ? held(found, holds) : Mono.just(found))
                    .flatMap(found -> found.first().answer().to(request, found.before()));
        });
    }

    private static Mono<Found> held(Found found, Predicate<Answer> holds) {
        return Blocking.call(() -> {
            if (!holds.test(found.first().answer())) {
                throw RequestRefused.by(HttpRefusal.NOT_SIGNED_IN);
            }
            return found;
        });
    }

    private Mono<Found> underKey(UUID key, String asked, Mono<Answer> act) {
        var mine = new AtomicBoolean();
        return running.computeIfAbsent(key, _ -> {
                    mine.set(true);
                    return first(key, asked, act);
                })
                .map(found -> {
                    if (!found.first().request().equals(asked)) {
                        throw RequestRefused.by(CommonRefusal.COMMAND_ID_REUSED);
                    }
                    return new Found(found.first(), found.before() || !mine.get());
                });
    }

    /** Whoever asks at the same time waits for this one answer; whoever hangs up does not stop it. */
    private Mono<Found> first(UUID key, String asked, Mono<Answer> act) {
        return Blocking.call(() -> find(key))
                .flatMap(Mono::justOrEmpty)
                .map(first -> new Found(first, true))
                .switchIfEmpty(act.flatMap(answer -> Blocking.call(() -> keep(key, new First(asked, answer)))))
                .doFinally(_ -> running.remove(key))
                .cache();
    }

    private Optional<First> find(UUID key) {
        return answers.get(id(key)).map(box -> JSON.readValue(seal(key).open(box.sealed()), First.class));
    }

    /** The answer of another server under the same key goes before. */
    private Found keep(UUID key, First first) {
        var kept = !first.answer().kept()
                || answers.putIfAbsent(id(key), new Box(seal(key).close(JSON.writeValueAsString(first))));
        return kept ? new Found(first, false) : new Found(find(key).orElseThrow(), true);
    }

    /** A refusal by a rule is an answer as good as any; what is wrong with the call itself, or passes, is not. */
    private static Mono<Answer> settled(RequestRefused stopped) {
        var settled = SETTLED.contains(stopped.problem().refusal().status());
        return settled ? Mono.just(Answer.refused(stopped.problem())) : Mono.error(stopped);
    }

    private String id(UUID key) {
        return HexFormat.of().formatHex(fingerprint.of("answer", key.toString()));
    }

    private Seal seal(UUID key) {
        return new Seal(fingerprint.of("answer sealed", key.toString()));
    }
}
