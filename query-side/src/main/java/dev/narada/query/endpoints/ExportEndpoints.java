package dev.narada.query.endpoints;

import dev.narada.events.ParticipantId;
import dev.narada.http.RequestRefused;
import dev.narada.query.exports.Calendar;
import dev.narada.query.exports.OwnData;
import dev.narada.query.exports.Sheets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Views as files to take away. */
@RestController
@RequestMapping("/api/workshops/{workshop}")
final class ExportEndpoints {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final ReadContexts looks;

    public ExportEndpoints(ReadContexts looks) {
        this.looks = looks;
    }

    @GetMapping("/exports/plan.csv")
    public Mono<ResponseEntity<byte[]>> plan(@PathVariable String workshop, ServerWebExchange exchange) {
        return file(
                exchange,
                workshop,
                CSV,
                "plan.csv",
                look -> Sheets.plan(look.room(), look.audience(), look.tongue()).bytes());
    }

    @GetMapping("/exports/needs.csv")
    public Mono<ResponseEntity<byte[]>> needs(@PathVariable String workshop, ServerWebExchange exchange) {
        return file(
                exchange,
                workshop,
                CSV,
                "needs.csv",
                look -> Sheets.needs(led(look).room(), look.audience(), look.tongue())
                        .bytes());
    }

    @GetMapping("/exports/ideas.csv")
    public Mono<ResponseEntity<byte[]>> ideas(@PathVariable String workshop, ServerWebExchange exchange) {
        return file(
                exchange,
                workshop,
                CSV,
                "ideas.csv",
                look -> Sheets.ideas(led(look).room(), look.audience(), look.tongue())
                        .bytes());
    }

    @GetMapping("/exports/attendance.csv")
    public Mono<ResponseEntity<byte[]>> attendance(@PathVariable String workshop, ServerWebExchange exchange) {
        return file(
                exchange,
                workshop,
                CSV,
                "attendance.csv",
                look -> Sheets.attendance(led(look).room(), look.tongue()).bytes());
    }

    @GetMapping("/exports/sessions.ics")
    public Mono<ResponseEntity<byte[]>> sessions(@PathVariable String workshop, ServerWebExchange exchange) {
        return file(exchange, workshop, CALENDAR, "sessions.ics", look -> Calendar.sessions(look.room(), looks.now()));
    }

    @GetMapping("/exports/due.ics")
    public Mono<ResponseEntity<byte[]>> due(@PathVariable String workshop, ServerWebExchange exchange) {
        return file(exchange, workshop, CALENDAR, "due.ics", look -> Calendar.dueDates(look.room(), looks.now()));
    }

    /** One's own, or anybody's for facilitators, who do not learn what somebody chose. */
    @GetMapping("/participants/{participantId}/data")
    public Mono<ResponseEntity<OwnData>> data(
            @PathVariable String workshop, @PathVariable String participantId, ServerWebExchange exchange) {
        return file(exchange, workshop, MediaType.APPLICATION_JSON, "narada.json", look -> {
            var who = participant(participantId);
            var data = data(look, who, who.equals(ReadContexts.self(exchange, look.hall())));
            if (data == null) {
                throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
            }
            return data;
        });
    }

    private static @Nullable OwnData data(ReadContext look, ParticipantId who, boolean own) {
        if (own) {
            return OwnData.of(look.room(), who, look.tongue());
        }
        return look.viewer().audience().leads() ? OwnData.handedOut(look.room(), who, look.tongue()) : null;
    }

    private <T> Mono<ResponseEntity<T>> file(
            ServerWebExchange exchange,
            String workshop,
            MediaType type,
            String name,
            Function<ReadContext, T> content) {
        return looks.look(exchange, workshop)
                .map(look -> ResponseEntity.ok()
                        .contentType(type)
                        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                        .header("Cache-Control", "no-store")
                        .header("Narada-Position", String.valueOf(look.room().position()))
                        .body(content.apply(look)));
    }

    private static ReadContext led(ReadContext look) {
        if (!look.viewer().audience().leads()) {
            throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
        }
        return look;
    }

    private static ParticipantId participant(String id) {
        try {
            return ParticipantId.of(id);
        } catch (IllegalArgumentException e) {
            throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
        }
    }
}
