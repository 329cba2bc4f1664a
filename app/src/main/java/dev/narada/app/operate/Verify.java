package dev.narada.app.operate;

import static dev.narada.app.operate.Terminal.number;

import dev.narada.log.Epoch;
import dev.narada.log.store.Verification;
import java.util.Set;

/** Walks through everything that is stored. */
final class Verify implements Task {

    private final StoreLocations places;

    Verify(StoreLocations places) {
        this.places = places;
    }

    @Override
    public Set<String> named() {
        return Set.of("store", "keys");
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) {
        var place = places.named(arguments, "store");
        terminal.say("Verifying " + place + " …");
        try (var store = place.reading()) {
            var whole = Verification.whole(store, position -> terminal.progress("verified", position));
            terminal.say("Everything is as it was stored: " + number(whole.position()) + " events in "
                    + number(whole.commits()) + " commits of " + number(whole.ledgers()) + " workshops.");
            whole.epochs().forEach(epoch -> terminal.say(said(epoch)));
        }
    }

    private static String said(Epoch epoch) {
        return "A backup was restored: of workshop " + epoch.ledger() + " the first " + number(epoch.firstN())
                + " events survived, what came after them is lost, and "
                + (epoch.begun()
                        ? "a new epoch that names them goes on from there."
                        : "what is written next begins a new epoch that names them.");
    }
}
