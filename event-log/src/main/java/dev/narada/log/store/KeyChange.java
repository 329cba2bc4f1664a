package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.DataKey;
import dev.narada.log.Keys;
import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.Rotation;
import dev.narada.log.checkpoint.SigningKey;
import dev.narada.log.checkpoint.VerifierKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Lets a new key take over the signing of notes, while no server runs. The key of before vouches for it in every ledger,
 * and its secret is destroyed. Interrupted, it goes on where it was when it is called again; a server that is started
 * before that signs with whichever of the two is in force.
 */
public final class KeyChange {

    private static final long MOST_LEAVES = 1L << 19;

    private final Store store;
    private final LedgerTrees trees;
    private final SigningKey key;
    private final SigningKey next;
    private final Instant now;

    private KeyChange(Store store, Instant now) {
        this.store = store;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.trees = new LedgerTrees(store, MOST_LEAVES);
        this.key = Signing.of(store).key();
        this.next = Signing.signing(store, successor(store.keys()));
    }

    /**
     * What was done.
     *
     * @param ledgers in which the key of before vouches
     * @param damaged ledgers that could not be read to their end, in which nobody does
     */
    public record Changed(VerifierKey before, VerifierKey now, long ledgers, List<String> damaged) {}

    public static Changed of(Store store, Instant now, LongConsumer progress) {
        return new KeyChange(store, now).done(progress);
    }

    private static DataKey successor(Keys keys) {
        return keys.obtain(Keys.NEXT_SIGNING);
    }

    private Changed done(LongConsumer progress) {
        var damaged = new ArrayList<String>();
        var vouched = 0L;
        for (var ledger : store.ledgers()) {
            try {
                vouch(ledger);
                progress.accept(++vouched);
            } catch (DamagedException e) {
                damaged.add(ledger);
            }
        }
        Signing.takeOver(store.keys());
        return new Changed(key.verifier(), next.verifier(), vouched, List.copyOf(damaged));
    }

    private void vouch(String ledger) {
        var head = store.head(ledger).orElseThrow();
        var size = head.next();
        var tree = trees.of(ledger, size);
        var at = new Checkpoint(
                key.verifier().name(), ledger, size, tree.root(size), tree.epoch(size), head.chain(), now);
        var rotation = new Rotation(at, key.verifier(), next.verifier());
        Signing.keep(store, rotation, rotation.signed(key, next));
    }
}
