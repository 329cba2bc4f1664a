package dev.narada.command.http;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Reply;
import dev.narada.http.RequestRefused;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** What some commands need beside the record: a code to be looked at before, or a link to be handed out after. */
public interface CommandHooks {

    /** Nothing before, nothing after. */
    CommandHooks NONE = new CommandHooks() {};

    /** Lets the command be sent, or ends in a {@link RequestRefused}. */
    default Mono<Reply> pass(Command command, ServerRequest request, Supplier<Mono<Reply>> send) {
        return send.get();
    }

    /** As whom a caller without a seat may hear the first answer again; nobody, unless the command took the seat. */
    default Optional<Actor> formerly(Command command) {
        return Optional.empty();
    }

    /** What the answer says beside position and changed; not asked after a refusal. */
    default Mono<Map<String, Object>> after(Command command, Reply told) {
        return Mono.just(told.body());
    }
}
