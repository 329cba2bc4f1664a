package dev.narada.command.http;

import dev.narada.command.Actor;
import dev.narada.http.Role;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who calls, as the session says.
 *
 * @param actor in the workshop that the path names; a NOBODY where the session is of no use there
 * @param known whether the call came with any session at all
 */
public record Caller(Actor actor, boolean known) {

    public static final Caller STRANGER = new Caller(new Actor(Role.NOBODY, "nobody", null), false);

    private static final String ATTRIBUTE = Caller.class.getName();

    public static Caller of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, STRANGER);
    }

    public void enter(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
