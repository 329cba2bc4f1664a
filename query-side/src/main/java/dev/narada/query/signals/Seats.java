package dev.narada.query.signals;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.http.CommonRefusal;
import dev.narada.http.Refusal;
import dev.narada.http.RequestRefused;
import dev.narada.query.state.WorkshopState;
import org.jspecify.annotations.Nullable;

/** Who may signal in a meeting: whoever may contribute there, as long as they have a place in it. */
final class Seats {

    private Seats() {}

    /** Lets somebody signal in this meeting now, or ends in a {@link RequestRefused}. */
    static void require(WorkshopState room, SessionId session, ParticipantId who) {
        require(room, session);
        refuse(voiceless(room, who));
    }

    /** Lets something be signalled in this meeting at all. */
    static void require(WorkshopState room, SessionId session) {
        if (room.stage().meeting(session).isEmpty()) {
            refuse(CommonRefusal.SESSION_UNKNOWN);
        }
        if (room.stage().closed()) {
            refuse(CommonRefusal.WORKSHOP_CLOSED);
        }
        if (!session.equals(room.stage().doing().session())) {
            refuse(CommonRefusal.SESSION_NOT_OPEN);
        }
    }

    /** Whoever was removed, erased or signed off has none, and whoever went early leaves theirs. */
    static boolean has(WorkshopState room, ParticipantId who) {
        return isPlaced(room, who) && !wentEarly(room, who);
    }

    private static boolean wentEarly(WorkshopState room, ParticipantId who) {
        var session = room.stage().doing().session();
        var person = room.people().find(who);
        return person != null && session != null && person.cameTo(session) && !person.isIn(session);
    }

    private static boolean isPlaced(WorkshopState room, ParticipantId who) {
        var session = room.stage().doing().session();
        var person = room.people().find(who);
        return person != null
                && session != null
                && !person.removed()
                && person.sessions().contains(session);
    }

    private static @Nullable Refusal voiceless(WorkshopState room, ParticipantId who) {
        var person = room.people().find(who);
        if (person != null && person.removed()) {
            return CommonRefusal.PERSON_REMOVED;
        }
        if (person == null || !isPlaced(room, who)) {
            return CommonRefusal.NOT_REGISTERED;
        }
        if (wentEarly(room, who)) {
            return CommonRefusal.NOT_CHECKED_IN;
        }
        return switch (room.stage().rules().contributeFrom()) {
            case JOINED -> person.presence().isEmpty() ? CommonRefusal.NOT_JOINED : null;
            case REGISTERED -> null;
        };
    }

    private static void refuse(@Nullable Refusal why) {
        if (why != null) {
            throw RequestRefused.by(why);
        }
    }
}
