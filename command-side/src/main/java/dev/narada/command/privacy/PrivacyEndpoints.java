package dev.narada.command.privacy;

import static dev.narada.command.http.Route.delete;

import dev.narada.command.http.Feature;
import java.util.List;

/** The door to being forgotten. */
public final class PrivacyEndpoints {

    public static final Feature FEATURE = new Feature(
            "privacy",
            List.of(EraseParticipant.SLICE, RedactText.SLICE),
            List.of(delete("/participants/{participantId}/data", EraseParticipant.class)));

    private PrivacyEndpoints() {}
}
