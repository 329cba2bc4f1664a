package dev.narada.app.access;

import dev.narada.command.Role;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in with a name and a password.
 *
 * @param password  encoded, never as typed
 * @param workshopId the only workshop that the role holds in; everywhere when left out
 */
record Account(
        String name, Role role, String password, @Nullable String workshopId) {

    Role in(WorkshopId workshop) {
        return workshopId == null || workshopId.equals(workshop.toString()) ? role : Role.NOBODY;
    }
}
