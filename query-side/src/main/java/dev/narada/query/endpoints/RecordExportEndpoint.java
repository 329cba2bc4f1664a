package dev.narada.query.endpoints;

import dev.narada.events.Fact;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import dev.narada.log.Log;
import dev.narada.query.Audience;
import dev.narada.query.record.CheckpointMaker;
import dev.narada.query.record.RecordExport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The record to take away and check. It is written while it is sent, by a thread that waits for who fetches it; so few are
 * written at a time, and who does not fetch is cut.
 */
@RestController
final class RecordExportEndpoint {

    private static final int AT_A_TIME = 4;
    private static final int CHUNK = 64 * 1024;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final ReadContexts looks;
    private final Log<Fact> log;
    private final CheckpointMaker checkpoints;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    public RecordExportEndpoint(ReadContexts looks, Log<Fact> log, CheckpointMaker checkpoints) {
        this.looks = looks;
        this.log = log;
        this.checkpoints = checkpoints;
    }

    @GetMapping("/api/workshops/{workshop}/exports/record.zip")
    public Mono<Void> record(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.look(exchange, workshop)
                .filterWhen(look -> Mono.fromCallable(
                        () -> checkpoints.awaitHeard(look.room().position(), LONGEST_WAIT)))
                .switchIfEmpty(Mono.error(() -> RequestRefused.by(ReadRefusal.NOT_READY)))
                .flatMap(look -> Mono.using(this::place, _ -> sent(exchange, look), Semaphore::release));
    }

    private Semaphore place() {
        if (!places.tryAcquire()) {
            throw RequestRefused.by(ReadRefusal.NOT_READY);
        }
        return places;
    }

    private Mono<Void> sent(ServerWebExchange exchange, ReadContext look) {
        var response = exchange.getResponse();
        var headers = response.getHeaders();
        headers.setContentType(MediaType.parseMediaType("application/zip"));
        headers.set("Content-Disposition", "attachment; filename=\"record.zip\"");
        headers.set("Cache-Control", "no-store");
        headers.set("Narada-Position", String.valueOf(look.room().position()));
        return response.writeWith(written(exchange, look));
    }

    private Flux<DataBuffer> written(ServerWebExchange exchange, ReadContext look) {
        var export = new RecordExport(log, look.room(), look.audience());
        return Flux.from(DataBufferUtils.outputStreamPublisher(
                        out -> write(export, out, look),
                        exchange.getResponse().bufferFactory(),
                        Schedulers.boundedElastic()::schedule,
                        CHUNK))
                .timeout(LONGEST_PAUSE);
    }

    private void write(RecordExport export, OutputStream out, ReadContext look) {
        try {
            export.writeTo(out, reader(look), looks.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An auditor reads what the public reads, and the file says for whom it was made. */
    private static String reader(ReadContext look) {
        var auditor = look.viewer().role() == Role.AUDITOR && look.audience() == Audience.PUBLIC;
        return auditor ? Role.AUDITOR.name() : look.audience().name();
    }
}
