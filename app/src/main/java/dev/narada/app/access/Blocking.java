package dev.narada.app.access;

import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Does what blocks, the access store and passwords, beside the threads that serve the network. */
final class Blocking {

    private Blocking() {}

    static <T> Mono<T> call(Callable<T> blocking) {
        return Mono.fromCallable(blocking).subscribeOn(Schedulers.boundedElastic());
    }
}
