package dev.narada.query.endpoints;

import dev.narada.events.Fact;
import dev.narada.http.RequestRefused;
import dev.narada.log.Checkpoints;
import dev.narada.log.KeptCheckpoint;
import dev.narada.log.Log;
import dev.narada.query.board.QrCodeImage;
import dev.narada.query.record.Consistency;
import dev.narada.query.record.Imprints;
import dev.narada.query.record.InclusionProof;
import dev.narada.query.record.KeyRotation;
import dev.narada.query.record.MadeCheckpoint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** By which anybody can check the record: the key, the signed notes, and what proves that nothing went from under them. */
@RestController
final class RecordEndpoints {

    private static final String RECORD = "/api/workshops/{workshop}/record";
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ReadContexts looks;
    private final Checkpoints checkpoints;
    private final Imprints imprints;

    public RecordEndpoints(ReadContexts looks, Log<Fact> log, Imprints imprints) {
        this.looks = looks;
        this.imprints = imprints;
        this.checkpoints = log.checkpoints();
    }

    @GetMapping("/api/record/key")
    public Mono<ResponseEntity<String>> key(ServerWebExchange exchange) {
        exchange.getRequest().getQueryParams().keySet().stream().findFirst().ifPresent(name -> {
            throw RequestRefused.by(ReadRefusal.PARAMETER_UNKNOWN, name);
        });
        return Mono.fromCallable(checkpoints::verifierKey)
                .subscribeOn(Schedulers.boundedElastic())
                .map(key -> answer(TEXT, key + "\n"));
    }

    /** The latest, or with {@code ?size=} the one of that size. */
    @GetMapping(RECORD + "/checkpoint")
    public Mono<ResponseEntity<String>> checkpoint(@PathVariable String workshop, ServerWebExchange exchange) {
        return of(
                exchange,
                workshop,
                TEXT,
                ledger -> found(ledger, ReadContexts.number(exchange, ReadParameters.SIZE))
                        .map(KeptCheckpoint::note)
                        .orElseThrow(() -> RequestRefused.by(ReadRefusal.CHECKPOINT_UNKNOWN)));
    }

    /** Where the same note is found, for cameras. */
    @GetMapping(RECORD + "/checkpoint/qr.svg")
    public Mono<ResponseEntity<String>> picture(@PathVariable String workshop, ServerWebExchange exchange) {
        return of(
                exchange,
                workshop,
                SVG,
                ledger -> found(ledger, ReadContexts.number(exchange, ReadParameters.SIZE))
                        .map(imprints::of)
                        .map(imprint -> QrCodeImage.svg(imprint.found()))
                        .orElseThrow(() -> RequestRefused.by(ReadRefusal.CHECKPOINT_UNKNOWN)));
    }

    @GetMapping(RECORD + "/checkpoints")
    public Mono<ResponseEntity<List<MadeCheckpoint>>> checkpoints(
            @PathVariable String workshop, ServerWebExchange exchange) {
        return of(
                exchange,
                workshop,
                MediaType.APPLICATION_JSON,
                ledger ->
                        checkpoints.all(ledger).stream().map(MadeCheckpoint::of).toList());
    }

    /** How the key of today took over from those before it, the earliest first; each is vouched for by the one before. */
    @GetMapping(RECORD + "/rotations")
    public Mono<ResponseEntity<List<KeyRotation>>> rotations(
            @PathVariable String workshop, ServerWebExchange exchange) {
        return of(
                exchange,
                workshop,
                MediaType.APPLICATION_JSON,
                ledger -> checkpoints.rotations(ledger).stream()
                        .map(KeyRotation::of)
                        .toList());
    }

    @GetMapping(RECORD + "/consistency")
    public Mono<ResponseEntity<Consistency>> consistency(@PathVariable String workshop, ServerWebExchange exchange) {
        return of(exchange, workshop, MediaType.APPLICATION_JSON, ledger -> {
            var from = given(exchange, ReadParameters.FROM, 0);
            var to = given(exchange, ReadParameters.TO, 0);
            require(to <= checkpoints.size(ledger), ReadParameters.TO);
            require(from <= to, ReadParameters.FROM);
            return Consistency.of(from, to, checkpoints.consistency(ledger, from, to));
        });
    }

    /** Within the record as large as it is, unless a size is given. */
    @GetMapping(RECORD + "/inclusion")
    public Mono<ResponseEntity<InclusionProof>> inclusion(@PathVariable String workshop, ServerWebExchange exchange) {
        return of(exchange, workshop, MediaType.APPLICATION_JSON, ledger -> {
            var now = checkpoints.size(ledger);
            var size = given(exchange, ReadParameters.SIZE, now);
            var n = given(exchange, ReadParameters.N, 0);
            require(size <= now, ReadParameters.SIZE);
            require(n < size, ReadParameters.N);
            return InclusionProof.of(n, size, checkpoints.inclusion(ledger, n, size));
        });
    }

    private Optional<KeptCheckpoint> found(String ledger, @Nullable Long size) {
        return size == null ? checkpoints.latest(ledger) : checkpoints.of(ledger, size);
    }

    private <V> Mono<ResponseEntity<V>> of(
            ServerWebExchange exchange, String workshop, MediaType type, Function<String, V> said) {
        return looks.hall(exchange, workshop)
                .map(hall -> answer(type, said.apply(hall.id().toString())));
    }

    private static long given(ServerWebExchange exchange, ReadParameters asked, long usual) {
        var given = ReadContexts.number(exchange, asked);
        return given == null ? usual : given;
    }

    private static void require(boolean holds, ReadParameters asked) {
        if (!holds) {
            throw RequestRefused.by(ReadRefusal.SIZE_INVALID, asked.key());
        }
    }

    private static <V> ResponseEntity<V> answer(MediaType type, V body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Cache-Control", "no-store")
                .body(body);
    }
}
