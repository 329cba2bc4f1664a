package dev.narada.log.store;

import dev.narada.log.Proven;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored commit, with the means to read it and to open what it sealed. */
record ProvenCommit<E>(StoredCommit commit, Decoder<E> decoder) implements Proven<E> {

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
    public List<Event<E>> events() {
        return decoder.proven(commit);
    }
}
