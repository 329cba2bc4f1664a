package dev.narada.bench.micro;

import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.log.Draft.Secret;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.log.record.Vault;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One field sealed under a key that is known, and opened. */
@State(Scope.Benchmark)
public class SealingBench {

    private final InMemoryLog<Fact> log = new InMemoryLog<>(FactFormat.create(), Clock.systemUTC());
    private final Vault vault = new Vault(log.keys());
    private final String ledger = UUID.randomUUID().toString();
    private final UUID event = UUID.randomUUID();
    private final Secret secret = new Secret("item:" + UUID.randomUUID(), "title", "A house for everybody");
    private final Vault.SealedField sealed = vault.seal(ledger, event, secret);

    @Benchmark
    public Vault.SealedField seal() {
        return vault.seal(ledger, event, secret);
    }

    @Benchmark
    public @Nullable String open() {
        return vault.open(ledger, sealed.entry());
    }
}
