package dev.narada.command.privacy;

import dev.narada.command.DecisionModel;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.privacy.ParticipantErased;

/** Whether a person was erased already. */
record Erasure(boolean known, boolean done) {

    static DecisionModel<Erasure> of(WorkshopId workshop, ParticipantId person) {
        return DecisionModel.of(new Erasure(false, false))
                .about(workshop, person)
                .on(ParticipantRegistered.class, (it, _) -> new Erasure(true, it.done))
                .on(ParticipantWaitlisted.class, (it, _) -> new Erasure(true, it.done))
                .on(ParticipantErased.class, (it, _) -> new Erasure(it.known, true));
    }
}
