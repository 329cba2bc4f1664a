package dev.narada.app.access;

import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in with a name and a password.
 *
 * @param password  encoded, never as typed
 * @param workshopId the only workshop that the role holds in; everywhere when left out
 * @param stamp     another one after each change, and with it every login of before ends; none before the first
 */
record Account(
        String name,
        Role role,
        String password,
        @Nullable String workshopId,
        @Nullable String stamp) {

    Role in(WorkshopId workshop) {
        return workshopId == null || workshopId.equals(workshop.toString()) ? role : Role.NOBODY;
    }

    /** Whether it is one of those of whom the last stays: an owner of everything. */
    boolean owns() {
        return role == Role.OWNER && workshopId == null;
    }

    /** The same person in another role or with another password, signed in nowhere. */
    Account changed(Role toRole, String toPassword, @Nullable String toWorkshop) {
        return new Account(name, toRole, toPassword, toWorkshop, Token.brief().secret());
    }
}
