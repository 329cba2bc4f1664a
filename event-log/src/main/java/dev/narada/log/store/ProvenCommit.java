package dev.narada.log.store;

import dev.narada.log.Proofs;
import dev.narada.log.Proven;
import dev.narada.log.Recorded;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import dev.narada.log.record.Vault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored commit, with the means to read it and to open what it sealed. */
record ProvenCommit<E>(StoredCommit commit, Decoder<E> decoder, Vault vault) implements Proven<E> {

    @Override
    public byte @Nullable [] genesis() {
        return commit.genesis();
    }

    @Override
    public List<byte[]> leaves() {
        return commit.events().stream().map(StoredLeaf::leaf).toList();
    }

    @Override
    public byte[] chain() {
        return commit.chain();
    }

    @Override
    public List<Recorded<E>> events() {
        return decoder.commit(commit);
    }

    @Override
    public List<List<Proofs.Opening>> openings() {
        return leaves().stream()
                .map(leaf -> Proving.openings(vault, leaf, commit.removable().vault()))
                .toList();
    }
}
