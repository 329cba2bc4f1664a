package dev.narada.log.record;

import dev.narada.log.Tag;
import java.util.Set;
import java.util.UUID;

/** One event as it is stored: the exact bytes that are hashed, and what it is found by. */
public record StoredLeaf(UUID id, String type, Set<Tag> tags, byte[] leaf) {}
