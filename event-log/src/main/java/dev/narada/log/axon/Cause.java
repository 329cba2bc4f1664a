package dev.narada.log.axon;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.log.Removal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.core.Context.ResourceKey;

/**
 * What a commit says of the command that caused it. Put it into the processing context before the commit, as
 * {@link #KEY}; the receipt comes back as {@link LogStorageEngine#RECEIPT}.
 */
public record Cause(
        UUID command, String actor, byte[] request, byte[] answer, Set<String> about, List<Removal> removals) {

    public static final ResourceKey<Cause> KEY = ResourceKey.withLabel("cause of the commit");

    public Cause {
        about = Set.copyOf(about);
        removals = List.copyOf(removals);
    }

    /** Of a command that is about nothing that could have to be forgotten. */
    public Cause(UUID command, String actor, byte[] request, byte[] answer, List<Removal> removals) {
        this(command, actor, request, answer, Set.of(), removals);
    }

    /** For events that nobody's command caused, as in tests. */
    static Cause unknown() {
        return new Cause(UuidCreator.getTimeOrderedEpoch(), "nobody", new byte[0], new byte[0], Set.of(), List.of());
    }
}
