package dev.narada.command.people;

import static dev.narada.command.http.Route.delete;
import static dev.narada.command.http.Route.put;

import dev.narada.command.http.Feature;
import java.util.List;

/** The doors to who takes part: sign-up, coming, being there. Signing up and joining, which need no session, are elsewhere. */
public final class PeopleEndpoints {

    public static final Feature FEATURE = new Feature(
            "people",
            List.of(
                    AcceptConsent.SLICE,
                    CancelRegistration.SLICE,
                    ChangeRegistration.SLICE,
                    CheckIn.SLICE,
                    CheckOut.SLICE,
                    ConfirmAttendance.SLICE,
                    CorrectPresence.SLICE,
                    Join.SLICE,
                    RegisterParticipant.SLICE,
                    ReinstateParticipant.SLICE,
                    RemoveParticipant.SLICE,
                    SeatPeople.SLICE,
                    UndoCheckIn.SLICE,
                    WithdrawConsent.SLICE),
            List.of(
                    put("/participants/{participantId}", ChangeRegistration.class),
                    delete("/participants/{participantId}", CancelRegistration.class),
                    put("/sessions/{sessionId}/attendance/{participantId}", CheckIn.class),
                    delete("/sessions/{sessionId}/attendance/{participantId}", UndoCheckIn.class),
                    put("/sessions/{sessionId}/intention/{participantId}", ConfirmAttendance.class),
                    put("/sessions/{sessionId}/presence", CorrectPresence.class)));

    private PeopleEndpoints() {}
}
