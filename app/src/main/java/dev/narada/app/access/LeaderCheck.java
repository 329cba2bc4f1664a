package dev.narada.app.access;

import dev.narada.command.http.Caller;
import dev.narada.events.WorkshopId;
import dev.narada.http.CommonRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Asks at doors that are no commands whether the caller leads what is behind them. */
final class LeaderCheck {

    private LeaderCheck() {}

    /** Who owns everything may give and take accounts; an owner of one workshop only may not. */
    static Account everything(ServerRequest request) {
        var account = Login.of(request.exchange()).account();
        if (!Login.of(request.exchange()).known()) {
            throw RequestRefused.by(HttpRefusal.NOT_SIGNED_IN);
        }
        if (account == null || !account.owns()) {
            throw RequestRefused.by(CommonRefusal.NOT_ALLOWED);
        }
        return account;
    }

    /** Somebody with an account who leads, be it in one workshop only. */
    static void somewhere(ServerRequest request) {
        var login = Login.of(request.exchange());
        if (!login.known()) {
            throw RequestRefused.by(HttpRefusal.NOT_SIGNED_IN);
        }
        if (login.account() == null || !login.account().role().atLeast(Role.FACILITATOR)) {
            throw RequestRefused.by(CommonRefusal.NOT_ALLOWED);
        }
    }

    /** The workshop that the path names, for a facilitator of it. */
    static WorkshopId workshop(ServerRequest request) {
        require(request, Caller.of(request.exchange()).actor().role().atLeast(Role.FACILITATOR));
        return named(request);
    }

    /** What is no id at all is as unknown as any other. */
    static WorkshopId named(ServerRequest request) {
        try {
            return WorkshopId.of(request.pathVariable("workshopId"));
        } catch (IllegalArgumentException _) {
            throw RequestRefused.by(CommonRefusal.WORKSHOP_UNKNOWN);
        }
    }

    static void require(ServerRequest request, boolean may) {
        var caller = Caller.of(request.exchange());
        if (!may && caller.actor().role() == Role.NOBODY) {
            throw RequestRefused.by(caller.known() ? CommonRefusal.WORKSHOP_UNKNOWN : HttpRefusal.NOT_SIGNED_IN);
        }
        if (!may) {
            throw RequestRefused.by(CommonRefusal.NOT_ALLOWED);
        }
    }
}
