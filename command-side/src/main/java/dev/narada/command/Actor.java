package dev.narada.command;

import dev.narada.events.ParticipantId;
import dev.narada.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the session says, never the body.
 *
 * @param pseudonym     stands in the record: {@code <role>:<id>} in lower case, per workshop
 * @param participantId of a participant's device
 */
public record Actor(Role role, String pseudonym, @Nullable ParticipantId participantId) {

    public boolean is(@Nullable ParticipantId participant) {
        return participant != null && participant.equals(participantId);
    }
}
