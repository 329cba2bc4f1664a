package dev.narada.app.access;

import dev.narada.command.Checks;
import dev.narada.command.FieldRefusal;
import dev.narada.command.http.Faults;
import dev.narada.http.HttpRefusal;
import dev.narada.http.Problem;
import dev.narada.http.RequestRefused;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What a password has to be, and where it is looked at. */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int WAITING = 10_000;
    /** So few at a time that those who guess neither slow the room down nor try faster than their failures are counted. */
    private static final Scheduler THREADS = Schedulers.newBoundedElastic(2, WAITING, "passwords");

    private Passwords() {}

    static <T> Mono<T> call(Callable<T> looking) {
        return Mono.fromCallable(looking)
                .subscribeOn(THREADS)
                .onErrorMap(RejectedExecutionException.class, _ -> RequestRefused.by(HttpRefusal.TOO_MANY));
    }

    /** Stops a password that is too short, too long, or too simple for this account. */
    static void check(String field, String password, String account) {
        var fault = Checks.fields().text(field, password, SHORTEST, LONGEST).fault();
        if (fault != null && fault.refusal() == FieldRefusal.FIELD_TOO_SHORT) {
            throw new RequestRefused(new Problem(HttpRefusal.PASSWORD_TOO_SHORT, field, fault.details(), null), null);
        }
        Faults.stop(fault);
        if (TooSimple.is(password, account)) {
            throw RequestRefused.by(HttpRefusal.PASSWORD_TOO_SIMPLE, field);
        }
    }
}
