package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** These meetings were full: somebody stands in line, at this place counted from 1. */
@Stored("people.waitlisted")
public record ParticipantWaitlisted(
        WorkshopId workshopId,
        ParticipantId participantId,
        List<SessionId> sessionIds,
        SignUpVia via,
        Kind kind,
        boolean phone,
        @Nullable Personal name,
        @Nullable Personal organisation,
        @Nullable Personal contact,
        String noticeVersion,
        int place)
        implements PersonFact, PersonalData {
    public ParticipantWaitlisted {
        sessionIds = List.copyOf(sessionIds);
    }
}
