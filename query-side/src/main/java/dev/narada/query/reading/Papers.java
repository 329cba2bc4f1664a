package dev.narada.query.reading;

import dev.narada.query.Tongue;
import dev.narada.query.board.DoorCodes;
import dev.narada.query.paper.RoomPack;
import dev.narada.query.workshop.Notices;
import java.util.function.Function;
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
public final class Papers {

    private final Looks looks;
    private final DoorCodes codes;
    private final Notices notices;

    public Papers(Looks looks, DoorCodes codes, Notices notices) {
        this.looks = looks;
        this.codes = codes;
        this.notices = notices;
    }

    /** With {@code ?names=true} the sign-in sheet names who signed up. */
    @GetMapping("/room-pack.pdf")
    public Mono<ResponseEntity<byte[]>> roomPack(@PathVariable String workshop, ServerWebExchange exchange) {
        var names = "true".equals(exchange.getRequest().getQueryParams().getFirst("names"));
        return printed(exchange, workshop, "room-pack.pdf", look -> {
            var room = look.room();
            var open = room.stage().doing().door() != null && !look.travelled();
            var code = open ? codes.current(room.id()).orElse(null) : null;
            return RoomPack.of(room, code, notices.noticeOf(room.id()), names, tongue(look));
        });
    }

    private Mono<ResponseEntity<byte[]>> printed(
            ServerWebExchange exchange, String workshop, String name, Function<Look, byte[]> paper) {
        return looks.look(exchange, workshop).map(look -> {
            if (!look.viewer().audience().leads()) {
                throw new TroubleException(Trouble.WORKSHOP_UNKNOWN);
            }
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .header("Cache-Control", "no-store")
                    .header("Narada-Position", String.valueOf(look.room().position()))
                    .body(paper.apply(look));
        });
    }

    /** Of the workshop, if we speak it; else of whoever asks. */
    private static Tongue tongue(Look look) {
        var language = look.room().stage().details().language();
        return language.startsWith("pl") ? Tongue.PL : language.startsWith("en") ? Tongue.EN : look.tongue();
    }
}
