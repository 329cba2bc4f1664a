package dev.narada.query.record;

import dev.narada.events.Fact;
import dev.narada.log.KeptCheckpoint;
import dev.narada.log.Log;
import dev.narada.log.Proofs;
import dev.narada.log.Proven;
import dev.narada.log.Recorded;
import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.checkpoint.VerifierKey;
import dev.narada.log.format.Instants;
import dev.narada.log.json.CanonicalJson;
import dev.narada.log.json.JsonReader;
import dev.narada.query.Audience;
import dev.narada.query.board.Plan;
import dev.narada.query.history.ReadableWords;
import dev.narada.query.json.Json;
import dev.narada.query.state.WorkshopState;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The record of one workshop as an archive, all of it at one size. The ledger is walked twice, so that no more than a few
 * commits of it are held at a time: once for what stands for ever, once for what may be read. The plan is folded from what
 * is read then, so that words which are removed meanwhile are in neither or in both.
 */
public final class RecordExport {

    private static final String KEY_PREFIX = "narada/";
    private static final Comparator<Proofs.Opening> BY_KEY_AND_FIELD =
            Comparator.comparing(Proofs.Opening::key).thenComparing(Proofs.Opening::field);

    private final Log<Fact> log;
    private final WorkshopState room;
    private final Audience audience;
    private final List<Map<String, Object>> epochs = new ArrayList<>();
    private byte[] chain = new byte[0];

    /** {@code room} says at which size, and what of it may be read by this audience. */
    public RecordExport(Log<Fact> log, WorkshopState room, Audience audience) {
        this.log = log;
        this.room = room;
        this.audience = audience;
    }

    /** {@code reader} is what the manifest calls the audience. */
    public void writeTo(OutputStream out, String reader, Instant now) throws IOException {
        var last = log.checkpoints().make(ledger(), room.position(), CheckpointReason.INTERVAL.name());
        var key = log.checkpoints().verifierKey();
        var zip = new ListedZip(out);
        for (var name : List.of("VERIFY.md", "Verify.java", "verify.py")) {
            zip.add(name, shipped(name));
        }
        zip.add("log.vkey", (key + "\n").getBytes(StandardCharsets.UTF_8));
        zip.add("events.jsonl", this::events);
        zip.add("genesis.json", CanonicalJson.bytes(epochs.getFirst().get("genesis")));
        for (var each : log.checkpoints().all(ledger())) {
            if (each.size() <= room.next() && isSignedWith(key, each)) {
                zip.add("checkpoints/" + each.size() + ".note", bytes(each));
            }
        }
        var rotations = log.checkpoints().rotations(ledger());
        for (var k = 1; k <= rotations.size(); k++) {
            zip.add("rotations/" + k + ".note", rotations.get(k - 1).getBytes(StandardCharsets.UTF_8));
        }
        var plan = new WorkshopState[] {WorkshopState.empty(room.id())};
        zip.add("openings.jsonl", to -> plan[0] = openings(to));
        zip.add("plan.json", canonical(Plan.of(plan[0], Audience.PUBLIC)));
        zip.add("manifest.json", manifest(zip, last, key, reader, now));
        zip.finish();
    }

    private byte[] manifest(ListedZip zip, KeptCheckpoint last, String key, String reader, Instant now) {
        var checkpoint = Checkpoint.parse(SignedNote.parse(last.note()).text());
        var manifest = new TreeMap<String, Object>();
        manifest.put("format", "narada-record/1");
        manifest.put("workshopId", ledger());
        manifest.put("instanceId", key.substring(KEY_PREFIX.length(), key.indexOf('+')));
        manifest.put("exportedAt", Instants.text(now));
        manifest.put("audience", reader);
        manifest.put("size", room.next());
        manifest.put("root", Base64.getEncoder().encodeToString(checkpoint.root()));
        manifest.put("chain", Base64.getEncoder().encodeToString(chain));
        manifest.put("epochs", epochs);
        manifest.put("files", zip.files());
        return CanonicalJson.bytes(manifest);
    }

    /** Where keys were lost and made anew, older notes cannot be checked with the key that goes along. */
    private static boolean isSignedWith(String key, KeptCheckpoint kept) {
        var hash = VerifierKey.parse(key).hash();
        return SignedNote.parse(kept.note()).signatures().stream().anyMatch(each -> Arrays.equals(each.hash(), hash));
    }

    /** What stands for ever: the leaves, and on the way the beginnings of the chain and its end. */
    private void events(OutputStream out) {
        epochs.clear();
        var n = new long[1];
        walk(commit -> {
            if (n[0] == room.next()) {
                return;
            }
            var genesis = commit.genesis();
            if (genesis != null) {
                var read = Objects.requireNonNull(JsonReader.read(genesis));
                epochs.add(new TreeMap<>(Map.of("epoch", epochs.size(), "firstN", n[0], "genesis", read)));
            }
            for (var leaf : commit.leaves()) {
                line(out, leaf);
                n[0]++;
            }
            chain = commit.chain();
        });
    }

    /** What may be read; gives the room as it is with the words that were there to be read. */
    private WorkshopState openings(OutputStream out) {
        var folded = new WorkshopState[] {WorkshopState.empty(room.id())};
        walk(commit -> {
            if (folded[0].next() == room.next()) {
                return;
            }
            for (var each : commit.events()) {
                var event = each.recorded();
                folded[0] = folded[0].apply(event);
                each.openings().stream()
                        .filter(field -> field.salt() != null && field.plaintext() != null)
                        .filter(field -> ReadableWords.isReadable(event, field.field(), room, audience))
                        .sorted(BY_KEY_AND_FIELD)
                        .forEach(field -> line(out, CanonicalJson.bytes(opening(event, field))));
            }
        });
        return folded[0];
    }

    private static Map<String, Object> opening(Recorded<Fact> event, Proofs.Opening opening) {
        return Map.of(
                "n", event.n(),
                "event", opening.event().toString(),
                "key", opening.key(),
                "field", opening.field(),
                "salt", Base64.getEncoder().encodeToString(Objects.requireNonNull(opening.salt())),
                "plaintext", Objects.requireNonNull(opening.plaintext()));
    }

    private void walk(Consumer<Proven<Fact>> each) {
        log.prove(ledger(), each);
    }

    private static void line(OutputStream out, byte[] line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String ledger() {
        return room.id().toString();
    }

    private static byte[] canonical(Object view) {
        return CanonicalJson.bytes(JsonReader.read(Json.bytes(view)));
    }

    private static byte[] bytes(KeptCheckpoint checkpoint) {
        return checkpoint.note().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] shipped(String name) throws IOException {
        try (var stream = RecordExport.class.getResourceAsStream("/record/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }
}
