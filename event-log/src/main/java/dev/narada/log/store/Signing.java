package dev.narada.log.store;

import dev.narada.log.DataKey;
import dev.narada.log.KeptCheckpoint;
import dev.narada.log.Keys;
import dev.narada.log.checkpoint.Rotation;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.checkpoint.SigningKey;
import dev.narada.log.checkpoint.VerifierKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The key that an installation signs with, and how it came to be that one. */
final class Signing {

    /** The documents of {@link #NAME}, which a store that is moved to takes over. */
    private static final String KIND = "record";

    private static final String NAME = "signer";

    /** The documents that say how keys took over, one for each ledger and change. */
    private static final String ROTATIONS = "record-key";

    private static final int MOST_RENEWED = 4096;

    private final SigningKey key;
    private final Collection<String> documents;
    private final Map<String, List<SignedNote>> rotations = new ConcurrentHashMap<>();
    private final Map<String, String> renewed = Collections.synchronizedMap(new Renewed());

    private Signing(SigningKey key, Collection<String> documents) {
        this.key = key;
        this.documents = documents;
    }

    /** Made when it is asked for first, and durable. A change of keys that was interrupted is over, or has not been. */
    static Signing of(Store store) {
        finish(store.keys());
        var key = signing(store, store.keys().obtain(Keys.SIGNING));
        return new Signing(key, store.access().all(ROTATIONS).values());
    }

    static SigningKey signing(Store store, DataKey key) {
        return SigningKey.of(name(store), key.secret().getEncoded());
    }

    static void keep(Store store, Rotation rotation, SignedNote note) {
        var id = rotation.at().ledger() + "/" + rotation.next().text();
        store.access().put(ROTATIONS, id, note.toString());
    }

    /** From here on nobody signs with the key of before any more. */
    static void takeOver(Keys keys) {
        find(keys, Keys.SIGNING).ifPresent(before -> keys.destroy(before.id()));
        finish(keys);
    }

    private static void finish(Keys keys) {
        var next = find(keys, Keys.NEXT_SIGNING).orElse(null);
        if (next == null) {
            return;
        }
        var secret = next.secret().getEncoded();
        var now = find(keys, Keys.SIGNING).orElseGet(() -> keys.adopt(Keys.SIGNING, secret));
        if (Arrays.equals(now.secret().getEncoded(), secret)) {
            keys.destroy(next.id());
        }
    }

    private static Optional<DataKey> find(Keys keys, String name) {
        return Optional.ofNullable(keys.idOf(name)).map(keys::find);
    }

    private static String name(Store store) {
        var access = store.access();
        return access.get(KIND, NAME).orElseGet(() -> {
            access.putIfAbsent(KIND, NAME, store.origin());
            return access.get(KIND, NAME).orElseThrow();
        });
    }

    SigningKey key() {
        return key;
    }

    /** The changes that lead to the key of today, each signed with both keys, the earliest first. */
    List<SignedNote> rotations(String ledger) {
        return documents.isEmpty() ? List.of() : rotations.computeIfAbsent(ledger, this::leadingHere);
    }

    private List<SignedNote> leadingHere(String ledger) {
        var left = new ArrayList<>(documents.stream()
                .map(SignedNote::parse)
                .filter(note -> rotation(note).at().ledger().equals(ledger))
                .toList());
        var found = new LinkedList<SignedNote>();
        var to = key.verifier();
        for (var note = leadingTo(to, left); note != null; note = leadingTo(to, left)) {
            left.remove(note);
            found.addFirst(note);
            to = rotation(note).key();
        }
        return List.copyOf(found);
    }

    private static @Nullable SignedNote leadingTo(VerifierKey to, List<SignedNote> notes) {
        return notes.stream()
                .filter(note -> rotation(note).next().equals(to))
                .filter(note -> rotation(note).isSigned(note))
                .findFirst()
                .orElse(null);
    }

    private static Rotation rotation(SignedNote note) {
        return Rotation.parse(note.text());
    }

    /**
     * With the signature of today's key below that of an earlier one that leads to it, so that who knows the one or the
     * other can check it; as it is where today's has signed, or nobody vouches.
     */
    KeptCheckpoint renewed(KeptCheckpoint kept) {
        if (documents.isEmpty()) {
            return kept;
        }
        var note = Objects.requireNonNull(
                renewed.computeIfAbsent(kept.note(), _ -> renewed(kept.ledger(), SignedNote.parse(kept.note()))));
        return new KeptCheckpoint(kept.ledger(), kept.size(), kept.position(), kept.t(), kept.reason(), note);
    }

    private String renewed(String ledger, SignedNote note) {
        var isVouched = !key.verifier().hasSigned(note)
                && rotations(ledger).stream()
                        .anyMatch(each -> rotation(each).key().hasSigned(note));
        return (isVouched ? key.alsoSign(note) : note).toString();
    }

    /** The latest that were asked for. */
    private static final class Renewed extends LinkedHashMap<String, String> {

        private static final long serialVersionUID = 1;

        private Renewed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_RENEWED;
        }
    }
}
