package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.Format;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Recorded;
import dev.narada.log.record.Leaf;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.Vault;
import dev.narada.log.record.VaultEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what is stored into events again. */
final class Decoder<E> {

    private final Format<E> format;
    private final Vault vault;

    Decoder(Format<E> format, Vault vault) {
        this.format = format;
        this.vault = vault;
    }

    /** The events of a commit; fails in a sentence that names the position when its bytes are not what they were. */
    List<Recorded<E>> commit(StoredCommit commit) {
        Damage.requireAsStored(commit);
        var recorded = new ArrayList<Recorded<E>>();
        for (int i = 0; i < commit.events().size(); i++) {
            var event = commit.events().get(i);
            var entries = commit.removable().vault().stream()
                    .filter(entry -> entry.event().equals(event.id()))
                    .toList();
            recorded.add(event(commit.position() + i, i == commit.events().size() - 1, event.leaf(), entries));
        }
        return recorded;
    }

    Recorded<E> event(long position, boolean last, byte[] bytes, List<VaultEntry> entries) {
        try {
            var leaf = Leaf.parse(bytes);
            var event = format.read(leaf.type(), leaf.revision(), leaf.data(), words(leaf, entries));
            var cover = leaf.cover();
            return new Recorded<>(
                    position,
                    leaf.ledger(),
                    leaf.n(),
                    leaf.id(),
                    leaf.t(),
                    leaf.actor(),
                    leaf.command(),
                    last,
                    event,
                    cover == null || cover.tags() == null ? format.tags(event) : cover.tags(),
                    cover);
        } catch (LogUnavailableException e) {
            // The keys do not answer now, which says nothing about the event.
            throw e;
        } catch (RuntimeException e) {
            throw new DamagedException("the event at position " + position + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Words words(Leaf leaf, List<VaultEntry> entries) {
        var words = new HashMap<String, @Nullable String>();
        leaf.sealed().forEach(field -> words.put(field.field(), null));
        entries.forEach(entry -> words.put(entry.field(), vault.open(leaf.ledger(), entry)));
        return new Words(words);
    }
}
