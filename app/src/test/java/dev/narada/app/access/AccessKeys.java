package dev.narada.app.access;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Makes cookies of every kind without going through a door. */
public final class AccessKeys {

    private final Access access;

    public AccessKeys(ApplicationContext context) {
        this.access = context.getBean(Access.class);
    }

    /** Somebody signed in, in one workshop or everywhere. */
    public String account(Role role, @Nullable WorkshopId only) {
        var name = role + " " + UUID.randomUUID();
        access.accounts.create(name, role, "correct horse battery", only == null ? null : only.toString());
        return "narada="
                + access.sessions
                        .open(access.accounts.named(name).orElseThrow())
                        .secret();
    }

    /** Somebody who can sign in with this password. */
    public void named(String name, String password) {
        access.accounts.create(name, Role.OWNER, password, null);
    }

    public long owners() {
        return access.accounts.all().stream().filter(Account::owns).count();
    }

    public boolean removeAnOwner() {
        return access.accounts.remove(
                access.accounts.all().stream().filter(Account::owns).findFirst().orElseThrow());
    }

    public String phone(WorkshopId workshop, ParticipantId participant) {
        var token = Token.fresh();
        access.devices.change(token, device -> device.seated(workshop, participant, access.clock.instant()));
        return "narada-device=" + token.secret();
    }

    public String projector(WorkshopId workshop) {
        return "narada-display=" + access.displays.open(workshop, null).secret();
    }

    public String setUpToken() {
        return access.setUp.invite().orElseThrow().secret();
    }
}
