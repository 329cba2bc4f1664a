package dev.narada.events.items;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something stood in an earlier workshop: as an idea that was put off, or as an action that was not done. These
 * ids label nothing, so that no decision of the earlier workshop ever hears of it.
 */
public record ItemOrigin(
        UUID workshopId, @Nullable UUID ideaId, @Nullable UUID actionId) {}
