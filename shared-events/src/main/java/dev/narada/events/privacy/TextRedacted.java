package dev.narada.events.privacy;

import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.util.UUID;

/** The words of one field of an item are gone for good. */
@Stored("privacy.text_redacted")
public record TextRedacted(WorkshopId workshopId, UUID item, ItemKind kind, String field, RedactionGround ground)
        implements PrivacyFact {}
