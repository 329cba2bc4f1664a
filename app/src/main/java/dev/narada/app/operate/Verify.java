package dev.narada.app.operate;

import static dev.narada.app.operate.Terminal.number;

import dev.narada.log.store.Verification;
import java.util.Set;

/** Walks through everything that is stored. */
final class Verify implements Task {

    private final Places places;

    Verify(Places places) {
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
        }
    }
}
