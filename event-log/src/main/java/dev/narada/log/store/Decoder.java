package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.Format;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Proven;
import dev.narada.log.Recorded;
import dev.narada.log.record.Leaf;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.Vault;
import dev.narada.log.record.VaultEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
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
        return each(commit, this::event);
    }

    /** The same with what their sealed fields are proved with. */
    List<Proven.Event<E>> proven(StoredCommit commit) {
        return each(commit, this::proven);
    }

    private interface EventReading<T> {
        T read(long position, boolean last, byte[] leaf, List<VaultEntry> entries);
    }

    private static <T> List<T> each(StoredCommit commit, EventReading<T> reading) {
        Damage.requireAsStored(commit);
        var read = new ArrayList<T>();
        for (int i = 0; i < commit.events().size(); i++) {
            var event = commit.events().get(i);
            var entries = commit.removable().vault().stream()
                    .filter(entry -> entry.event().equals(event.id()))
                    .toList();
            read.add(reading.read(commit.position() + i, i == commit.events().size() - 1, event.leaf(), entries));
        }
        return read;
    }

    Recorded<E> event(long position, boolean last, byte[] bytes, List<VaultEntry> entries) {
        return read(position, bytes, entries, (leaf, words) -> event(position, last, leaf, words));
    }

    private Proven.Event<E> proven(long position, boolean last, byte[] bytes, List<VaultEntry> entries) {
        return read(position, bytes, entries, (leaf, words) -> {
            var openings = Proving.openings(leaf, entries, entry -> words.plaintext(entry.field()));
            return new Proven.Event<>(event(position, last, leaf, words), openings);
        });
    }

    private <T> T read(long position, byte[] bytes, List<VaultEntry> entries, BiFunction<Leaf, Words, T> reading) {
        try {
            var leaf = Leaf.parse(bytes);
            return reading.apply(leaf, words(leaf, entries));
        } catch (LogUnavailableException e) {
            // The keys do not answer now, which says nothing about the event.
            throw e;
        } catch (RuntimeException e) {
            throw new DamagedException("the event at position " + position + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Recorded<E> event(long position, boolean last, Leaf leaf, Words words) {
        var event = format.read(leaf.type(), leaf.revision(), leaf.data(), words);
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
    }

    private Words words(Leaf leaf, List<VaultEntry> entries) {
        var words = new HashMap<String, @Nullable String>();
        leaf.sealed().forEach(field -> words.put(field.field(), null));
        entries.forEach(entry -> words.put(entry.field(), vault.open(leaf.ledger(), entry)));
        return new Words(words);
    }
}
