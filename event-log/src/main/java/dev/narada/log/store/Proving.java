package dev.narada.log.store;

import dev.narada.log.Proofs;
import dev.narada.log.record.Chain;
import dev.narada.log.record.Commitment;
import dev.narada.log.record.Leaf;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.Vault;
import dev.narada.log.record.VaultEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what a ledger is proved with, commit by commit. */
final class Proving {

    private final Vault vault;
    private final List<Proofs.Entry> entries = new ArrayList<>();
    private byte[] genesis = new byte[0];
    private byte[] chain = new byte[0];

    Proving(Vault vault) {
        this.vault = vault;
    }

    void add(StoredCommit commit) {
        if (commit.genesis() != null) {
            genesis = entries.isEmpty() ? commit.genesis() : genesis;
            chain = Chain.start(commit.genesis());
        }
        var position = commit.position();
        for (var event : commit.events()) {
            chain = Chain.link(chain, event.leaf());
            var openings = openings(vault, event.leaf(), commit.removable().vault());
            entries.add(new Proofs.Entry(position++, event.leaf(), chain, openings));
        }
    }

    Proofs proofs() {
        return new Proofs(genesis, entries);
    }

    private static List<Proofs.Opening> openings(Vault vault, byte[] stored, List<VaultEntry> entries) {
        var leaf = Leaf.parse(stored);
        return openings(leaf, entries, entry -> vault.open(leaf.ledger(), entry));
    }

    /** One for each field that a leaf says is sealed. */
    static List<Proofs.Opening> openings(
            Leaf leaf, List<VaultEntry> entries, Function<VaultEntry, @Nullable String> words) {
        return leaf.sealed().stream()
                .map(field -> opening(leaf, field, entries, words))
                .toList();
    }

    private static Proofs.Opening opening(
            Leaf leaf, Commitment sealed, List<VaultEntry> entries, Function<VaultEntry, @Nullable String> words) {
        var entry = entries.stream()
                .filter(one -> one.event().equals(leaf.id()) && one.field().equals(sealed.field()))
                .findFirst();
        var said = entry.map(words);
        return new Proofs.Opening(
                leaf.id(),
                sealed.key(),
                sealed.field(),
                said.isPresent() ? entry.orElseThrow().salt() : null,
                said.orElse(null));
    }
}
