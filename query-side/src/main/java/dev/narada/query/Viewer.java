package dev.narada.query;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * Who reads. The session decides, never the request; a filter puts it into the exchange under {@link #ATTRIBUTE}.
 *
 * @param participantId of a participant's device
 * @param accountId     of a signed-in facilitator
 * @param workshopId    the only workshop that the role holds for; none for an account that may see all
 */
public record Viewer(
        Role role,
        @Nullable ParticipantId participantId,
        @Nullable String accountId,
        @Nullable WorkshopId workshopId) {

    public static final String ATTRIBUTE = Viewer.class.getName();

    public static final Viewer STRANGER = new Viewer(Role.NOBODY, null, null, null);

    /** In which part somebody reads. */
    public enum Role {
        NOBODY,
        AUDITOR,
        OBSERVER,
        PROJECTOR,
        PARTICIPANT,
        SCRIBE,
        FACILITATOR,
        OWNER
    }

    /** Who they are in this workshop: nobody there unless their role holds there. */
    public Viewer in(WorkshopId workshop) {
        return workshopId == null || workshopId.equals(workshop)
                ? this
                : new Viewer(Role.NOBODY, null, null, known() ? workshop : null);
    }

    /** Whether they are known somewhere, if not here; they are not told to sign in. */
    public boolean known() {
        return role != Role.NOBODY || workshopId != null;
    }

    public Audience audience() {
        return switch (role) {
            case NOBODY, AUDITOR, OBSERVER -> Audience.PUBLIC;
            case PROJECTOR -> Audience.PROJECTOR;
            case PARTICIPANT -> Audience.PARTICIPANT;
            case SCRIBE, FACILITATOR, OWNER -> Audience.FACILITATOR;
        };
    }

    /** What their open streams are counted by; none for strangers, whom only the total cap holds. */
    public @Nullable String device() {
        return participantId != null ? "participant:" + participantId : accountId;
    }
}
