package dev.narada.bench.micro;

import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.log.Draft;
import dev.narada.log.Opened;
import dev.narada.log.format.RecordFormat;
import dev.narada.log.json.CanonicalJson;
import dev.narada.log.json.JsonReader;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a fact to what stands in its leaf, and back. */
@State(Scope.Benchmark)
public class CodecBench {

    private final RecordFormat<Fact> format = FactFormat.create();
    private final UUID id = UUID.randomUUID();
    private final Fact fact = new Facts().endorsed();
    private final Draft draft = format.draft(id, fact);
    private final Map<String, Object> data = draft.data();
    private final byte[] bytes = CanonicalJson.bytes(data);

    @Benchmark
    public Draft factToDraft() {
        return format.draft(id, fact);
    }

    @Benchmark
    public byte[] canonicalJson() {
        return CanonicalJson.bytes(data);
    }

    @Benchmark
    public byte[] factToBytes() {
        return CanonicalJson.bytes(format.draft(id, fact).data());
    }

    @Benchmark
    public Fact bytesToFact() {
        return format.read(draft.type(), draft.revision(), JsonReader.readObject(bytes), Nothing.SEALED);
    }

    /** A fact without words has nothing to open. */
    private enum Nothing implements Opened {
        SEALED;

        @Override
        public Set<String> fields() {
            return Set.of();
        }

        @Override
        public @Nullable String plaintext(String field) {
            return null;
        }
    }
}
