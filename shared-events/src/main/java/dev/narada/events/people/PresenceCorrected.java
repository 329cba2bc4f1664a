package dev.narada.events.people;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;

/** The facilitator counted the room by eye: this many people were there. */
@Stored("people.presence_corrected")
public record PresenceCorrected(WorkshopId workshopId, SessionId sessionId, int count, Text reason)
        implements PersonFact {}
