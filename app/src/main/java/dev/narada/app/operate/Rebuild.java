package dev.narada.app.operate;

import static dev.narada.app.operate.Terminal.number;

import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.WorkshopId;
import dev.narada.log.DamagedException;
import dev.narada.log.store.StoreLog;
import dev.narada.query.projection.LiveWorkshop;
import dev.narada.query.projection.LiveWorkshops;
import dev.narada.query.projection.StandstillWorkshop;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;

/** Folds every view of every workshop from the first event, twice, and says what they look like. */
final class Rebuild implements Task {

    private final StoreLocations places;

    Rebuild(StoreLocations places) {
        this.places = places;
    }

    @Override
    public Set<String> named() {
        return Set.of("store", "keys");
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) {
        var place = places.named(arguments, "store");
        terminal.say("Rebuilding the views of " + place + " …");
        try (var log = new StoreLog<>(place.reading(), FactFormat.create(), Clock.systemUTC());
                var rooms = new LiveWorkshops(log, Clock.systemUTC())) {
            var workshops = log.ledgers();
            var refused = new ArrayList<DamagedException>();
            for (var workshop : workshops) {
                try {
                    rebuild(rooms, rooms.open(WorkshopId.of(workshop)).join().orElseThrow(), terminal);
                } catch (DamagedException e) {
                    // It stops its own workshop: the others are rebuilt before it is refused.
                    terminal.say(String.valueOf(e.getMessage()));
                    refused.add(e);
                }
            }
            if (!refused.isEmpty()) {
                throw refused.getFirst();
            }
            terminal.say("All views of " + number(workshops.size()) + " workshops were folded from zero up to position "
                    + number(log.tail()) + " and are the same as before.");
        }
    }

    private static void rebuild(LiveWorkshops rooms, LiveWorkshop hall, Terminal terminal) {
        hall.parked().ifPresent(Rebuild::refuse);
        var rebuilt = rooms.rebuild(hall).join();
        hall.parked().ifPresent(Rebuild::refuse);
        if (!rebuilt.equal()) {
            throw new DamagedException("the views of workshop " + hall.id() + " are not the same twice: before "
                    + rebuilt.before() + ", after " + rebuilt.after());
        }
        terminal.say(hall.id() + ": " + number(hall.room().next()) + " events, "
                + number(rebuilt.after().size()) + " views");
        rebuilt.after().forEach((view, sum) -> terminal.say("  " + sum + "  " + view));
    }

    private static void refuse(StandstillWorkshop parked) {
        throw new DamagedException("workshop " + parked.workshopId() + " stands still at position " + parked.position()
                + ": " + parked.sentence());
    }
}
