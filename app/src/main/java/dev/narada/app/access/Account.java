package dev.narada.app.access;

import dev.narada.command.Role;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in with a name and a password.
 *
 * @param password  encoded, never as typed
 * @param workshops where the role holds; everywhere when left out
 */
record Account(String name, Role role, String password, @Nullable List<String> workshops) {

    Role in(WorkshopId workshop) {
        return workshops == null || workshops.contains(workshop.toString()) ? role : Role.NOBODY;
    }
}
