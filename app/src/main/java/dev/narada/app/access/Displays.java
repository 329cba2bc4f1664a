package dev.narada.app.access;

import dev.narada.events.WorkshopId;
import dev.narada.log.AccessStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Projectors that may show one workshop, its code included, and do nothing. */
final class Displays {

    private record Display(String workshopId, Instant since) {}

    private final Kept<Display> displays;
    private final Clock clock;

    Displays(AccessStore store, Clock clock) {
        this.displays = new Kept<>(new Documents<>(store, "displays", Display.class));
        this.clock = clock;
    }

    Token open(WorkshopId workshop) {
        var token = Token.fresh();
        displays.put(token.hash(), new Display(workshop.toString(), clock.instant()));
        return token;
    }

    Optional<WorkshopId> workshop(Token token) {
        return displays.get(token.hash()).map(display -> WorkshopId.of(display.workshopId()));
    }
}
