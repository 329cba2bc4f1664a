package dev.narada.command.people;

import dev.narada.command.DecisionModel;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.AttendanceConfirmed;
import dev.narada.events.people.AttendanceDeclined;
import org.jspecify.annotations.Nullable;

/** Whether somebody said that they come to a session; null when they said nothing yet. */
record Intention(@Nullable Boolean coming) {

    static DecisionModel<Intention> of(WorkshopId workshop, ParticipantId person, SessionId session) {
        return DecisionModel.of(new Intention(null))
                .about(workshop, person, session)
                .on(AttendanceConfirmed.class, (_, _) -> new Intention(true))
                .on(AttendanceDeclined.class, (_, _) -> new Intention(false));
    }
}
