package dev.narada.log.store;

import dev.narada.log.DataKey;
import dev.narada.log.KeptAnswer;
import dev.narada.log.Keys;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.record.Removable;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.Vault;
import dev.narada.log.record.VaultEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Carries ledgers from one store to another. Numbers, ids, leaves and chains stay as they are; what is sealed is sealed
 * again under the other store's keys. Interrupted, it goes on where it was when it is called again.
 */
public final class Copying {

    private static final int AT_ONCE = 128;

    private final Store from;
    private final Store to;
    private final Vault opening;
    private final Vault sealing;
    private final LongConsumer progress;
    private long events;
    private long documents;
    private long closed;

    private Copying(Store from, Store to, LongConsumer progress) {
        this.from = from;
        this.to = to;
        this.opening = new Vault(from.keys());
        this.sealing = new Vault(to.keys());
        this.progress = progress;
    }

    /**
     * What was carried over.
     *
     * @param closed sealed fields that stayed behind because their key is not there
     */
    public record Copied(long events, long documents, long closed) {}

    /**
     * One ledger to the end of the other store; everybody's access to it stays behind, and so do its checkpoints: another
     * installation keeps it from then on, and signs for itself what it looks like.
     */
    public static Copied ledger(String ledger, Store from, Store to, LongConsumer progress) {
        if (from.head(ledger).isEmpty()) {
            throw new LogUnavailableException("there is no " + ledger + " in the store to copy from");
        }
        var copying = new Copying(from, to, progress);
        copying.ledger(ledger);
        return copying.copied();
    }

    /** Everything, access included, into an empty store; positions stay as they are. */
    public static Copied whole(Store from, Store to, LongConsumer progress) {
        var copying = new Copying(from, to, progress);
        copying.everything();
        return copying.copied();
    }

    private Copied copied() {
        return new Copied(events, documents, closed);
    }

    private void ledger(String ledger) {
        var there = new HashMap<Long, StoredCommit>();
        to.commits(ledger, 0, Integer.MAX_VALUE).forEach(commit -> there.put(commit.n(), commit));
        var moved = new TreeMap<Long, Long>();
        var after = 0L;
        for (var batch = from.commits(ledger, after, AT_ONCE);
                !batch.isEmpty();
                batch = from.commits(ledger, after, AT_ONCE)) {
            batch.forEach(Damage::requireAsStored);
            for (var commit : batch) {
                var same = there.remove(commit.n());
                if (same != null) {
                    requireSame(ledger, same.chain(), commit.chain());
                    moved.put(commit.last(), same.last());
                }
            }
            append(
                    batch.stream()
                            .filter(commit -> !moved.containsKey(commit.last()))
                            .toList(),
                    moved);
            after = batch.getLast().last();
            progress.accept(events);
        }
        finish(ledger);
        keep(from.kept(ledger).stream()
                .map(kept -> {
                    var before = moved.floorEntry(kept.position());
                    return new KeptAnswer(
                            kept.ledger(),
                            kept.command(),
                            kept.actor(),
                            kept.request(),
                            kept.answer(),
                            before == null ? 0 : before.getValue(),
                            kept.about());
                })
                .toList());
    }

    private void append(List<StoredCommit> commits, SortedMap<Long, Long> moved) {
        for (var rest = commits; !rest.isEmpty(); ) {
            var tail = to.tail().position();
            var placed = place(rest, tail);
            var inserted = to.insert(new Group(tail, placed, List.of()));
            if (inserted.refused() != null) {
                throw new LogUnavailableException(inserted.refused());
            }
            if (inserted.answered()) {
                throw new LogUnavailableException(
                        "a command of the store to copy from was answered otherwise in the store to copy to");
            }
            for (int i = 0; i < inserted.commits(); i++) {
                moved.put(rest.get(i).last(), placed.get(i).commit().last());
                events += rest.get(i).events().size();
            }
            // Another writer was faster: the rest goes after what it wrote.
            rest = rest.subList(inserted.commits(), rest.size());
        }
    }

    private void everything() {
        var tail = to.tail().position();
        var begun = tail == 0 ? List.<StoredCommit>of() : to.commits(0, 1);
        var here = from.commits(0, 1);
        if (!begun.isEmpty()
                && (here.isEmpty()
                        || !Arrays.equals(
                                begun.getFirst().digest(), here.getFirst().digest()))) {
            throw new LogUnavailableException(
                    "the store to copy to is not empty, and what is in it came from elsewhere");
        }
        for (var batch = from.commits(tail, AT_ONCE); !batch.isEmpty(); batch = from.commits(tail, AT_ONCE)) {
            batch.forEach(Damage::requireAsStored);
            var inserted = to.insert(new Group(tail, place(batch, tail), List.of()));
            if (inserted.commits() < batch.size()) {
                throw new LogUnavailableException(
                        "somebody else writes to the store to copy to; stop all servers on it");
            }
            tail = batch.getLast().last();
            events += batch.stream().mapToLong(commit -> commit.events().size()).sum();
            progress.accept(events);
        }
        for (var ledger : from.ledgers()) {
            finish(ledger);
            keep(from.kept(ledger));
            from.checkpoints().all(ledger).forEach(to.checkpoints()::keep);
        }
        // What the instance hashed or sealed for itself must be its own there, too.
        adopt(Keys.INSTANCE);
        // It signs with the same key, under the name that comes with its documents, and has signed nothing before.
        makeRoom(Keys.SIGNING);
        adopt(Keys.SIGNING);
        for (var kind : from.access().kinds()) {
            from.access().all(kind).forEach((id, document) -> {
                to.access().put(kind, id, document);
                documents++;
            });
        }
    }

    private void adopt(String name) {
        if (key(from, name) instanceof DataKey key) {
            to.keys().adopt(name, key.secret().getEncoded());
        }
    }

    /** A server that was started on the other store before has made a key of its own. */
    private void makeRoom(String name) {
        if (key(from, name) instanceof DataKey ours
                && key(to, name) instanceof DataKey theirs
                && !Arrays.equals(ours.secret().getEncoded(), theirs.secret().getEncoded())) {
            to.keys().destroy(theirs.id());
        }
    }

    private static @Nullable DataKey key(Store store, String name) {
        var id = store.keys().idOf(name);
        return id == null ? null : store.keys().find(id);
    }

    private List<Group.Claim> place(List<StoredCommit> commits, long tail) {
        var placed = new ArrayList<Group.Claim>();
        var position = tail + 1;
        for (var commit : commits) {
            placed.add(new Group.Claim(
                    commit.at(position).with(sealedAgain(commit)),
                    from.about(commit.ledger(), commit.command()),
                    List.of()));
            position += commit.events().size();
        }
        return placed;
    }

    private Removable sealedAgain(StoredCommit commit) {
        var removable = commit.removable();
        var entries = new ArrayList<VaultEntry>();
        for (var entry : removable.vault()) {
            var words = opening.open(commit.ledger(), entry);
            if (words == null) {
                closed++;
            } else {
                entries.add(sealing.sealAgain(commit.ledger(), entry, words));
            }
        }
        // Requests are told apart under keys that stay behind: there every repeat is told the first answer.
        return new Removable(entries, removable.request(), removable.answer());
    }

    private void keep(List<KeptAnswer> answers) {
        for (int first = 0; first < answers.size(); first += AT_ONCE) {
            var some = answers.subList(first, Math.min(first + AT_ONCE, answers.size()));
            to.insert(new Group(to.tail().position(), List.of(), some));
        }
    }

    private void finish(String ledger) {
        var source = from.head(ledger).orElseThrow();
        var target = to.head(ledger);
        requireSame(ledger, target.map(Head::chain).orElse(new byte[0]), source.chain());
        if (source.restored()) {
            to.markRestored(ledger);
        }
    }

    private static void requireSame(String ledger, byte[] theirs, byte[] ours) {
        if (!Arrays.equals(theirs, ours)) {
            throw new LogUnavailableException(
                    ledger + " is in the store to copy to with another history; nothing of it was overwritten");
        }
    }
}
