package dev.narada.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Data keys, one per name, kept apart from what they seal. */
public interface Keys {

    /** The name of the key of the instance itself, for what is neither somebody's nor of one ledger. */
    String INSTANCE = "instance";

    /** The name of the key that signs checkpoints. */
    String SIGNING = "signing";

    /** The name of the key that takes over from it, while it does. */
    String NEXT_SIGNING = "signing-next";

    /** The key of this name; made, and durable on return, if there was none. */
    DataKey obtain(String name);

    /** The key of this name; where there was none, one that was made elsewhere is kept under it from now on. */
    DataKey adopt(String name, byte[] secret);

    /** The key with this id, or null once it was destroyed. */
    @Nullable
    DataKey find(UUID id);

    /** The id of the key of this name, or null if there is none. */
    @Nullable
    UUID idOf(String name);

    /** Destroys the key with this id for good. */
    void destroy(UUID id);
}
