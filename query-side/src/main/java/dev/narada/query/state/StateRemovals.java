package dev.narada.query.state;

import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.SessionId;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.query.workshop.Meeting;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes out of a room what left the record. */
final class StateRemovals {

    private StateRemovals() {}

    static StateByFeature apply(StateByFeature room, PrivacyFact fact) {
        return switch (fact) {
            case ParticipantErased f -> room.with(room.people().erased(f.participantId(), over(room)));
            case TextRedacted f -> redacted(room, f);
        };
    }

    private static Set<SessionId> over(StateByFeature room) {
        return room.stage().meetings().stream()
                .filter(each -> each.state() == Meeting.State.CLOSED)
                .map(Meeting::sessionId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static StateByFeature redacted(StateByFeature room, TextRedacted f) {
        return switch (f.kind()) {
            case NEED -> room.with(room.needs().redacted(f.item(), f.field()), room.ideas());
            case IDEA -> room.with(room.needs(), room.ideas().redacted(f.item(), f.field()));
            case QUESTION -> room.with(room.questions().redacted(new QuestionId(f.item()), f.field()));
            case DECISION -> room.with(room.plan().redactedDecision(f.item(), f.field()), room.ideas());
            case OBJECTION -> room.with(room.plan().redactedObjection(f.item(), f.field()), room.ideas());
            case ACTION -> room.with(room.plan().redactedAction(f.item(), f.field()), room.ideas());
            case PARTICIPANT -> room.with(room.people().redacted(new ParticipantId(f.item()), f.field()));
        };
    }
}
