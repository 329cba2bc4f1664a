package dev.narada.app;

import dev.narada.app.access.Access;
import dev.narada.app.access.Door;
import dev.narada.app.settings.Settings;
import dev.narada.app.web.Address;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.CodeRotated;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.log.DamagedException;
import dev.narada.log.Follower;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started Narada what to open, and, once a door is open, how people join. */
@Component
@Profile("!practice")
class Banner implements Follower<Fact> {

    private final Log<Fact> log;
    private final Access access;
    private final Address address;
    private final Settings settings;

    Banner(Log<Fact> log, Access access, Address address, Settings settings) {
        this.log = log;
        this.access = access;
        this.address = address;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        var password = System.getenv("NARADA_OWNER_PASSWORD");
        if (password != null && !password.isEmpty()) {
            access.setUp().ownerFromEnvironment(password);
        }
        var base = address.base();
        print("Narada is ready.");
        access.setUp()
                .invite()
                .ifPresentOrElse(
                        token -> print("  Console (first visit, good for 15 minutes): " + base + "/console#setup="
                                + token.secret()),
                        () -> print("  Console: " + base + "/console"));
        if (!settings.limits().enabled()) {
            print("  Warning: rate limits are off. Do this for load tests only.");
        }
        if (!base.startsWith("https:")) {
            print("  Phones reach this machine at " + base + "; --narada.base-url says otherwise.");
        }
        log.ledgers().stream()
                .map(WorkshopId::of)
                .forEach(workshop ->
                        access.doors().of(workshop).filter(Door::isOpen).ifPresent(_ -> tell(workshop)));
        log.follow(log.tail(), this);
    }

    /** The door may have been opened by anyone, at this server or another one. */
    @Override
    public void on(List<Recorded<Fact>> commit) {
        for (var recorded : commit) {
            if (recorded.event() instanceof DoorOpened || recorded.event() instanceof CodeRotated) {
                var workshop = recorded.event().workshopId();
                access.doors().refresh(workshop);
                tell(workshop);
            }
        }
    }

    /** Those who show the workshop say so; here there is nothing to show. */
    @Override
    public void unreadable(String ledger, long first, long last, DamagedException why) {}

    /** What is printed is often kept and read by others; the code itself is for those who are in the room. */
    private void tell(WorkshopId workshop) {
        var base = address.base();
        print("The door is open. Join at " + base + " with the code on the board: " + base + "/w/" + workshop
                + "/board");
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
