package dev.narada.app.access;

import dev.narada.events.Fact;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.log.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The door of one workshop.
 *
 * @param sessionId whose door it is, while open
 * @param code      typed by hand, the same until rotated
 * @param secret    in the QR code
 * @param asOf      position of the last fact about the door that is heeded here
 */
public record Door(String workshopId, @Nullable String sessionId, String code, String secret, long asOf) {

    public boolean isOpen() {
        return sessionId != null;
    }

    /** Where a phone goes to join; the secret stays in the part of the address that browsers do not send. */
    public String joinUrl(String base) {
        return base + "/#s=" + secret;
    }

    Door after(Recorded<Fact> fact) {
        var session = switch (fact.event()) {
            case DoorOpened opened -> opened.sessionId().toString();
            case DoorLocked _ -> null;
            default -> sessionId;
        };
        return new Door(workshopId, session, code, secret, fact.position());
    }
}
