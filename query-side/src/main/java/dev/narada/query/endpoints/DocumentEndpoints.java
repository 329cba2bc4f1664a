package dev.narada.query.endpoints;

import dev.narada.http.Language;
import dev.narada.http.RequestRefused;
import dev.narada.query.board.DoorCodes;
import dev.narada.query.exports.SettlementPack;
import dev.narada.query.paper.AttendancePaper;
import dev.narada.query.paper.Minutes;
import dev.narada.query.paper.PlanPaper;
import dev.narada.query.paper.RoomPack;
import dev.narada.query.record.Imprint;
import dev.narada.query.record.Imprints;
import dev.narada.query.workshop.Notices;
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

/** What is printed. It speaks the language of the workshop, for it is the room that reads it. */
@RestController
@RequestMapping("/api/workshops/{workshop}/exports")
final class DocumentEndpoints {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final ReadContexts looks;
    private final DoorCodes codes;
    private final Notices notices;
    private final Imprints imprints;

    public DocumentEndpoints(ReadContexts looks, DoorCodes codes, Notices notices, Imprints imprints) {
        this.imprints = imprints;
        this.looks = looks;
        this.codes = codes;
        this.notices = notices;
    }

    /** With {@code ?names=true} the sign-in sheet names who signed up. */
    @GetMapping("/room-pack.pdf")
    public Mono<ResponseEntity<byte[]>> roomPack(@PathVariable String workshop, ServerWebExchange exchange) {
        var names = "true".equals(exchange.getRequest().getQueryParams().getFirst(ReadParameters.NAMES.key()));
        return printed(exchange, workshop, "room-pack.pdf", look -> {
            var room = led(look).room();
            var open = room.stage().doing().door() != null && !look.travelled();
            var code = open ? codes.current(room.id()).orElse(null) : null;
            return RoomPack.of(
                    room,
                    code,
                    notices.noticeUnder(room.stage().rules(), tongue(look)),
                    names,
                    tongue(look),
                    imprint(look));
        });
    }

    @GetMapping("/minutes.pdf")
    public Mono<ResponseEntity<byte[]>> minutes(@PathVariable String workshop, ServerWebExchange exchange) {
        return printed(
                exchange, workshop, "minutes.pdf", look -> Minutes.of(led(look).room(), tongue(look), imprint(look)));
    }

    /** Who came to the session of this number. */
    @GetMapping("/attendance-{number}.pdf")
    public Mono<ResponseEntity<byte[]>> attendance(
            @PathVariable String workshop, @PathVariable String number, ServerWebExchange exchange) {
        return printed(exchange, workshop, "attendance-" + number + ".pdf", look -> {
            var room = led(look).room();
            return room.stage().meetings().stream()
                    .filter(each -> String.valueOf(each.number()).equals(number))
                    .findFirst()
                    .map(each -> AttendancePaper.of(room, each, tongue(look), imprint(look)))
                    .orElseThrow(() -> RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN));
        });
    }

    /** For everybody, as the plan itself. */
    @GetMapping("/plan.pdf")
    public Mono<ResponseEntity<byte[]>> plan(@PathVariable String workshop, ServerWebExchange exchange) {
        return printed(
                exchange,
                workshop,
                "plan.pdf",
                look -> PlanPaper.of(
                        look.room(),
                        look.audience(),
                        tongue(look),
                        imprint(look),
                        imprints.base().orElse(null)));
    }

    /** All of it in one archive, with a table of numbers, for whoever has to account for the meetings. */
    @GetMapping("/settlement.zip")
    public Mono<ResponseEntity<byte[]>> settlement(@PathVariable String workshop, ServerWebExchange exchange) {
        return file(
                exchange,
                workshop,
                ZIP,
                "settlement.zip",
                look -> SettlementPack.of(
                        led(look).room(),
                        tongue(look),
                        imprint(look),
                        imprints.base().orElse(null),
                        looks.now()));
    }

    private Mono<ResponseEntity<byte[]>> printed(
            ServerWebExchange exchange, String workshop, String name, Function<ReadContext, byte[]> paper) {
        return file(exchange, workshop, MediaType.APPLICATION_PDF, name, paper);
    }

    private Mono<ResponseEntity<byte[]>> file(
            ServerWebExchange exchange,
            String workshop,
            MediaType type,
            String name,
            Function<ReadContext, byte[]> content) {
        return looks.look(exchange, workshop).map(look -> {
            var printed = content.apply(look);
            return ResponseEntity.ok()
                    .contentType(type)
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .header("Cache-Control", "no-store")
                    .header("Narada-Position", String.valueOf(look.room().position()))
                    .body(printed);
        });
    }

    private @Nullable Imprint imprint(ReadContext look) {
        return imprints.latest(look.room().id(), look.room().next()).orElse(null);
    }

    private static ReadContext led(ReadContext look) {
        if (!look.viewer().audience().leads()) {
            throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
        }
        return look;
    }

    /** Of the workshop, if we speak it; else of whoever asks. */
    private static Language tongue(ReadContext look) {
        var language = look.room().stage().details().language();
        return language.startsWith("pl") ? Language.PL : language.startsWith("en") ? Language.EN : look.tongue();
    }
}
