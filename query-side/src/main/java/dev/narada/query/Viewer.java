package dev.narada.query;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who reads. The session decides, never the request; a filter puts into the exchange, under {@link #ATTRIBUTE}, whom to
 * ask. It is asked again whenever it matters, because a right may end while somebody waits or listens.
 *
 * @param participantId of a participant's device
 * @param accountId     of a signed-in facilitator
 * @param workshopId    the only workshop that the role holds for; none for an account that may see all
 * @param display       whether the link of a projector was opened here, whoever else sits at this screen
 */
public record Viewer(
        Role role,
        @Nullable ParticipantId participantId,
        @Nullable String accountId,
        @Nullable WorkshopId workshopId,
        boolean display) {

    public static final String ATTRIBUTE = Viewer.class.getName();

    public static final Viewer STRANGER = new Viewer(Role.NOBODY, null, null, null, false);

    /** Who this request is from, as it stands at this moment. */
    public static Viewer now(ServerWebExchange exchange) {
        return asked(exchange).get();
    }

    /** Whom to ask who this request is from; can be asked when the request is long over, and keeps nothing of it. */
    public static Supplier<Viewer> asked(ServerWebExchange exchange) {
        Supplier<Viewer> asked = exchange.getAttribute(ATTRIBUTE);
        return asked == null ? () -> STRANGER : asked;
    }

    /** Who they are in this workshop: nobody there unless their role holds there. */
    public Viewer in(WorkshopId workshop) {
        return workshopId == null || workshopId.equals(workshop)
                ? this
                : new Viewer(Role.NOBODY, null, null, known() ? workshop : null, false);
    }

    /** Whether they are known somewhere, if not here; they are not told to sign in. */
    public boolean known() {
        return role != Role.NOBODY || workshopId != null;
    }

    /** Once their own seat is taken away: what is left is what they may beside it. */
    public Viewer unseated() {
        var left = role != Role.PARTICIPANT ? role : display ? Role.PROJECTOR : Role.NOBODY;
        return new Viewer(left, null, accountId, workshopId, display);
    }

    /** Once the link of the projector holds no more. */
    public Viewer undisplayed() {
        var left = role == Role.PROJECTOR ? Role.NOBODY : role;
        return new Viewer(left, participantId, accountId, workshopId, false);
    }

    /** A screen that was opened by the link of a projector sees what a projector sees, unless it sees more. */
    public Audience audience() {
        return switch (role) {
            case NOBODY, AUDITOR, OBSERVER -> display ? Audience.PROJECTOR : Audience.PUBLIC;
            case PROJECTOR -> Audience.PROJECTOR;
            case PARTICIPANT -> display ? Audience.PROJECTOR : Audience.PARTICIPANT;
            case SCRIBE, FACILITATOR, OWNER -> Audience.FACILITATOR;
        };
    }

    /** What their open streams are counted by; none for strangers, whom only the total cap holds. */
    public @Nullable String device() {
        return participantId != null ? "participant:" + participantId : accountId;
    }
}
