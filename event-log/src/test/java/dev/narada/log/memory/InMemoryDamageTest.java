package dev.narada.log.memory;

import dev.narada.log.BorrowedStore;
import dev.narada.log.DamageContract;
import dev.narada.log.DamagedException;
import dev.narada.log.Log;
import dev.narada.log.Spoiling;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import dev.narada.log.store.Head;
import dev.narada.log.store.StoreLog;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps do not rot by themselves: a store in between shows one commit as it should not be. */
class InMemoryDamageTest extends DamageContract {

    private final InMemoryStore store = new InMemoryStore();
    private @Nullable Spoiling how;
    private long where;

    @Override
    protected Log<Note> open(Clock clock) {
        return new StoreLog<>(new Rotten(), Notes.FORMAT, clock);
    }

    @Override
    protected void spoil(Spoiling how, long position) {
        this.how = how;
        this.where = position;
    }

    private final class Rotten extends BorrowedStore {

        Rotten() {
            super(store);
        }

        @Override
        public List<StoredCommit> commits(long after, int limit) {
            return super.commits(after, limit).stream().flatMap(this::shown).toList();
        }

        @Override
        public List<StoredCommit> commits(String ledger, long after, int limit) {
            return super.commits(ledger, after, limit).stream()
                    .flatMap(this::shown)
                    .toList();
        }

        @Override
        public Optional<StoredCommit> holding(long position) {
            return super.holding(position).stream().flatMap(this::shown).findFirst();
        }

        @Override
        public Optional<Head> head(String ledger, long upTo) {
            return commits(ledger, 0, Integer.MAX_VALUE).stream()
                    .filter(commit -> commit.position() <= upTo)
                    .reduce((_, later) -> later)
                    .map(Head::after);
        }

        private Stream<StoredCommit> shown(StoredCommit commit) {
            if (how == null || commit.position() != where) {
                return Stream.of(commit);
            }
            return switch (how) {
                case LEAF_CHANGED -> Stream.of(withChangedLeaf(commit));
                case COMMIT_LOST -> Stream.empty();
                case CHAIN_BROKEN -> Stream.of(withBrokenChain(commit));
                case TAG_WITH_A_LINE_BREAK ->
                    throw new DamagedException("the commit at position " + where + " cannot be read");
            };
        }

        private StoredCommit withChangedLeaf(StoredCommit commit) {
            var leaf = commit.events().getFirst();
            var changed = new String(leaf.leaf(), StandardCharsets.UTF_8).replace("notes", "nodes");
            return new StoredCommit(
                    commit.position(),
                    commit.ledger(),
                    commit.n(),
                    commit.command(),
                    commit.actor(),
                    commit.t(),
                    List.of(new StoredLeaf(
                            leaf.id(), leaf.type(), leaf.tags(), changed.getBytes(StandardCharsets.UTF_8))),
                    commit.genesis(),
                    commit.chain(),
                    commit.digest(),
                    commit.removable(),
                    commit.removableDigest());
        }
    }
}
