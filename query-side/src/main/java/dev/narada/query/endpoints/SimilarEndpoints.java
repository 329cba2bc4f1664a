package dev.narada.query.endpoints;

import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import dev.narada.query.Viewer;
import dev.narada.query.similar.Similar;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What is on the board already and says much the same as somebody is about to say. */
@RestController
@RequestMapping("/api/workshops/{workshop}/similar")
final class SimilarEndpoints {

    private final ReadContexts looks;

    public SimilarEndpoints(ReadContexts looks) {
        this.looks = looks;
    }

    /** {@code ?kind=needs|ideas&text=…} */
    @GetMapping
    public Mono<ResponseEntity<Similar>> similar(@PathVariable String workshop, ServerWebExchange exchange) {
        var asked = exchange.getRequest().getQueryParams();
        var kind = String.valueOf(asked.getFirst(ReadParameters.KIND.key()));
        var text = String.valueOf(asked.getFirst(ReadParameters.TEXT.key()));
        return looks.show(exchange, workshop, look -> {
            admit(look.viewer());
            return kind.equals("needs")
                    ? Similar.needs(look.room(), look.audience(), text)
                    : Similar.ideas(look.room(), look.audience(), text);
        });
    }

    /** Whoever can support it instead, or write for those who can. */
    private static void admit(Viewer viewer) {
        if (!viewer.known()) {
            throw RequestRefused.by(ReadRefusal.NOT_SIGNED_IN);
        }
        if (viewer.role().compareTo(Role.PARTICIPANT) < 0) {
            throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
        }
    }
}
