package dev.narada.app.access;

import org.jspecify.annotations.Nullable;

/**
 * The door of one workshop.
 *
 * @param sessionId whose door it is, while open
 * @param code      typed by hand, the same until rotated
 * @param secret    in the QR code
 * @param asOf      position of the last fact about the door that is heeded here
 */
record Door(String workshopId, @Nullable String sessionId, String code, String secret, long asOf) {

    boolean open() {
        return sessionId != null;
    }
}
