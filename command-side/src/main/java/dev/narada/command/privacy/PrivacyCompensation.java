package dev.narada.command.privacy;

import static dev.narada.command.compensation.Aspect.Topic.*;
import static dev.narada.command.compensation.Aspect.all;
import static dev.narada.command.compensation.Aspect.the;

import dev.narada.command.compensation.Aspect;
import dev.narada.command.compensation.Compensating;
import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.privacy.TextRedacted;
import java.util.List;

/** What left the record does not come back. */
public final class PrivacyCompensation implements Compensating<PrivacyFact> {

    @Override
    public Compensation of(PrivacyFact fact, UndoContext context) {
        return Compensation.none();
    }

    @Override
    public List<Aspect> effects(PrivacyFact fact) {
        return List.of();
    }

    @Override
    public List<Aspect> conflicts(PrivacyFact fact) {
        return switch (fact) {
            case ParticipantErased it -> all(the(SIGN_UP, it.participantId()), the(MEMBER, it.participantId()));
            case TextRedacted _ -> List.of();
        };
    }
}
