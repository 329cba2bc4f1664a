package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody has a place in these meetings. {@code phone} is false for a person who takes part without one. */
@Stored("people.registered")
public record ParticipantRegistered(
        WorkshopId workshopId,
        ParticipantId participantId,
        List<SessionId> sessionIds,
        SignUpVia via,
        Kind kind,
        boolean phone,
        @Nullable Personal name,
        @Nullable Personal organisation,
        @Nullable Personal contact,
        String noticeVersion)
        implements PersonFact, PersonalData {
    public ParticipantRegistered {
        sessionIds = List.copyOf(sessionIds);
    }
}
