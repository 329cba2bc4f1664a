package dev.narada.log.store;

import dev.narada.log.Commit;
import dev.narada.log.Format;
import dev.narada.log.LimitExceededException;
import dev.narada.log.Recorded;
import dev.narada.log.record.Chain;
import dev.narada.log.record.Genesis;
import dev.narada.log.record.LeafTemplate;
import dev.narada.log.record.Removable;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import dev.narada.log.record.Surviving;
import dev.narada.log.record.Vault;
import dev.narada.log.record.VaultEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commit made ready on its caller's thread: sealed, written as far as it can be, and read back once. */
record Prepared<E>(Commit commit, List<LeafTemplate> leaves, List<VaultEntry> vault, List<E> events) {

    private static final Instant LONGEST = Instant.parse("2021-11-10T13:00:00.123Z");

    static <E> Prepared<E> of(Commit commit, Format<E> format, Vault vault) {
        var drafts = commit.events();
        if (drafts.isEmpty() || drafts.size() > Commit.MOST_EVENTS) {
            throw new LimitExceededException(
                    "a commit has 1 to " + Commit.MOST_EVENTS + " events, not " + drafts.size());
        }
        var leaves = new ArrayList<LeafTemplate>();
        var entries = new ArrayList<VaultEntry>();
        var events = new ArrayList<E>();
        for (var draft : drafts) {
            var sealed = draft.secrets().stream()
                    .map(secret -> vault.seal(commit.ledger(), draft.id(), secret))
                    .toList();
            sealed.forEach(field -> entries.add(field.entry()));
            leaves.add(LeafTemplate.of(
                    commit.ledger(),
                    commit.command(),
                    commit.actor(),
                    draft,
                    sealed.stream().map(Vault.SealedField::commitment).toList()));
            var words = new HashMap<String, @Nullable String>();
            draft.secrets().forEach(secret -> words.put(secret.field(), secret.plaintext()));
            events.add(format.read(draft.type(), draft.revision(), draft.data(), new Words(words)));
        }
        var prepared = new Prepared<>(commit, leaves, entries, events);
        prepared.refuseTooLarge();
        return prepared;
    }

    /**
     * The commit at its place: numbered, timed, chained and digested. What was sealed under a key that has been
     * destroyed since does not come in any more, its salt included.
     */
    StoredCommit at(long position, @Nullable Head head, Instant now, String origin, Vault keys) {
        byte @Nullable [] genesis = null;
        var from = head;
        if (from == null) {
            genesis = new Genesis(commit.ledger(), origin, now, null).bytes();
            from = new Head(0, Chain.start(genesis), now);
        } else if (from.restored()) {
            var survived = new Surviving(from.next(), from.chain());
            var begun = now.isAfter(from.t()) ? now : from.t();
            genesis = new Genesis(commit.ledger(), origin, begun, survived).bytes();
            from = new Head(from.next(), Chain.start(genesis), begun);
        }
        var t = now.isAfter(from.t()) ? now : from.t();
        var n = from.next();
        var chain = from.chain();
        var stored = new ArrayList<StoredLeaf>();
        for (int i = 0; i < leaves.size(); i++) {
            var draft = commit.events().get(i);
            var leaf = leaves.get(i).bytes(n + i, t);
            chain = Chain.link(chain, leaf);
            stored.add(new StoredLeaf(draft.id(), draft.type(), draft.tags(), leaf));
        }
        var none = new byte[0];
        return new StoredCommit(
                        position,
                        commit.ledger(),
                        n,
                        commit.command(),
                        commit.actor(),
                        t,
                        stored,
                        genesis,
                        chain,
                        none,
                        new Removable(
                                vault.stream().filter(keys::holds).toList(),
                                keys.isDead(commit.request()) ? none : commit.request(),
                                commit.answer()),
                        none)
                .digested();
    }

    /** Whether all that was sealed came in. */
    boolean isWhole(StoredCommit stored) {
        return stored.removable().vault().size() == vault.size();
    }

    /** Its events as followers hear them, without reading them again. */
    List<Recorded<E>> recorded(StoredCommit stored) {
        var recorded = new ArrayList<Recorded<E>>();
        for (int i = 0; i < events.size(); i++) {
            recorded.add(new Recorded<>(
                    stored.position() + i,
                    stored.ledger(),
                    stored.n() + i,
                    stored.events().get(i).id(),
                    stored.t(),
                    stored.actor(),
                    stored.command(),
                    i == events.size() - 1,
                    events.get(i),
                    stored.events().get(i).tags(),
                    commit.events().get(i).cover()));
        }
        return recorded;
    }

    /** Counts what is stored, in bytes as it is written, whatever a store adds of its own. */
    private void refuseTooLarge() {
        var bytes = (long) commit.request().length + commit.answer().length + encoded(commit.ledger(), commit.actor());
        for (int i = 0; i < leaves.size(); i++) {
            var draft = commit.events().get(i);
            bytes += leaves.get(i).bytes(Long.MAX_VALUE, LONGEST).length
                    + encoded(draft.id().toString(), draft.type());
            for (var tag : draft.tags()) {
                bytes += encoded(tag.toString());
            }
        }
        for (var entry : vault) {
            bytes += entry.salt().length + entry.nonce().length + entry.ciphertext().length;
            bytes += encoded(
                    entry.event().toString(),
                    entry.field(),
                    entry.key(),
                    entry.keyId().toString());
        }
        if (bytes > Commit.MOST_BYTES) {
            throw new LimitExceededException("a commit has at most " + Commit.MOST_BYTES + " bytes, not " + bytes);
        }
    }

    private static long encoded(String... texts) {
        var bytes = 0L;
        for (var text : texts) {
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }
}
