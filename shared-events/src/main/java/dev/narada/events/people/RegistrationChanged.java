package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody chose other meetings or corrected their data; what is left out stays as it was. */
@Stored("people.registration_changed")
public record RegistrationChanged(
        WorkshopId workshopId,
        ParticipantId participantId,
        List<SessionId> sessionIds,
        @Nullable Personal name,
        @Nullable Personal organisation,
        @Nullable Personal contact,
        @Nullable String noticeVersion)
        implements PersonFact, PersonalData {
    public RegistrationChanged {
        sessionIds = List.copyOf(sessionIds);
    }
}
