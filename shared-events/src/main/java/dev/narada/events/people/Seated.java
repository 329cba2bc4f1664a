package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.TableId;
import dev.narada.events.WorkshopId;

/** Somebody sits at this table. */
@Stored("people.seated")
public record Seated(WorkshopId workshopId, ParticipantId participantId, SessionId sessionId, TableId tableId)
        implements PersonFact {}
