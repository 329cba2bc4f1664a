package dev.narada.query.projection;

import dev.narada.events.Fact;
import dev.narada.log.BorrowedStore;
import dev.narada.log.Log;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.memory.InMemoryStore;
import dev.narada.log.store.StoreLog;
import dev.narada.query.Books;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A store that does not answer for a while. */
final class Outage extends BorrowedStore {

    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean unreachable;

    Outage() {
        super(new InMemoryStore());
    }

    Log<Fact> log() {
        return new StoreLog<>(this, Books.format(), Clock.systemUTC());
    }

    void begins() {
        unreachable = true;
    }

    void ends() {
        unreachable = false;
    }

    /** How often it was asked in vain. */
    int refused() {
        return refused.get();
    }

    @Override
    protected <T> T ask(Supplier<T> question) {
        if (unreachable) {
            refused.incrementAndGet();
            throw new LogUnavailableException("planted: the store does not answer");
        }
        return super.ask(question);
    }
}
