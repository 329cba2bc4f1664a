package dev.narada.events;

import dev.narada.events.ItemId.IdeaId;
import org.jspecify.annotations.Nullable;

/** A choice in a voting, sealed under that voting's key. {@code made} is null once the key was destroyed. */
public record SecretChoice(@Nullable Choice made) implements Sealed {

    /** So many dots on one idea, from 0. */
    public record Choice(IdeaId ideaId, int dots) {}
}
