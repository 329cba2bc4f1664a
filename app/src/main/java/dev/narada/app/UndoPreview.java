package dev.narada.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.narada.command.Commands;
import dev.narada.command.Outcome;
import dev.narada.command.http.Caller;
import dev.narada.command.undo.Undo;
import dev.narada.http.CommonRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import dev.narada.http.Problem;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import dev.narada.query.endpoints.ReadContexts;
import dev.narada.query.endpoints.ReadParameters;
import dev.narada.query.history.History;
import dev.narada.query.projection.LiveWorkshop;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Says before anything is taken back what taking it back would do, or why it cannot be done: decided by the very rules
 * that decide it then, told in the very words in which the history tells it then.
 */
@RestController
final class UndoPreview {

    private static final Messages WORDS = Messages.of(UndoPreview.class);

    private final Commands commands;
    private final ReadContexts looks;

    UndoPreview(Commands commands, ReadContexts looks) {
        this.commands = commands;
        this.looks = looks;
    }

    /**
     * What would happen.
     *
     * @param sentence for people, in their language
     * @param code     of the refusal that taking it back would meet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Preview(
            boolean possible, String sentence, @Nullable String code) {}

    @GetMapping("/api/workshops/{workshop}/undo")
    Mono<ResponseEntity<Preview>> undo(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop)
                .flatMap(hall -> preview(hall, exchange))
                .map(preview ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(preview));
    }

    private Mono<Preview> preview(LiveWorkshop hall, ServerWebExchange exchange) {
        var caller = Caller.of(exchange);
        if (caller.actor().role() == Role.NOBODY) {
            return Mono.error(
                    RequestRefused.by(caller.known() ? CommonRefusal.WORKSHOP_UNKNOWN : HttpRefusal.NOT_SIGNED_IN));
        }
        var undo = new Undo(hall.id(), ReadContexts.number(exchange, ReadParameters.POSITION));
        return Mono.fromFuture(() -> commands.preview(undo, caller.actor()))
                .map(outcome -> told(outcome, hall, caller, exchange));
    }

    private static Preview told(Outcome outcome, LiveWorkshop hall, Caller caller, ServerWebExchange exchange) {
        var language = Language.of(exchange.getRequest().getHeaders());
        return switch (outcome) {
            case Outcome.Refused it
            when it.refusal() == CommonRefusal.NOT_ALLOWED -> throw RequestRefused.by(it.refusal());
            case Outcome.Refused it ->
                new Preview(
                        false,
                        new Problem(it.refusal(), it.field(), it.details(), null).detail(language),
                        it.refusal().name());
            case Outcome.Unchanged _ -> new Preview(true, WORDS.say(language, "undo.nothing"), null);
            case Outcome.Accepted it -> new Preview(true, foretold(it, hall, caller, exchange), null);
        };
    }

    private static String foretold(
            Outcome.Accepted outcome, LiveWorkshop hall, Caller caller, ServerWebExchange exchange) {
        var viewer = ReadContexts.viewer(exchange, hall);
        var sentence = History.foretold(
                outcome.facts(),
                hall.events(),
                hall.room(),
                viewer.audience(),
                ReadContexts.tongue(exchange),
                caller.actor().pseudonym());
        return WORDS.say(ReadContexts.tongue(exchange), "undo.foretold", "sentence", sentence);
    }
}
