package dev.narada.app.rehearsal;

import dev.narada.app.access.Access;
import dev.narada.events.Fact;
import dev.narada.log.Log;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds one meeting on an empty record through the server's own doors, and ends the server. What the JVM saw while this
 * went on is what it keeps for fast starts.
 */
@Component
@Profile("rehearsal")
final class Rehearsal {

    private final Access access;
    private final Log<Fact> log;

    Rehearsal(Access access, Log<Fact> log) {
        this.access = access;
        this.log = log;
    }

    @EventListener(ApplicationReadyEvent.class)
    void play(ApplicationReadyEvent ready) {
        if (log.tail() > 0 || !access.setUp().needed()) {
            throw new IllegalStateException("A rehearsal needs a data directory where nothing is yet.");
        }
        var password = UUID.randomUUID().toString();
        access.setUp().ownerFromEnvironment(password);
        var context = ready.getApplicationContext();
        try (var client = new LoopbackClient(context.getEnvironment().getRequiredProperty("local.server.port"))) {
            new RehearsedMeeting(client, password).hold();
        }
        context.close();
    }
}
