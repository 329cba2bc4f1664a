package dev.narada.app.operate;

import static dev.narada.app.operate.Terminal.number;

import dev.narada.log.store.KeyChange;
import java.time.Clock;
import java.util.Set;

/** Lets a new key sign the imprints of the record, while no server runs on the store. */
final class RotateKey implements Task {

    private final StoreLocations places;

    RotateKey(StoreLocations places) {
        this.places = places;
    }

    @Override
    public Set<String> named() {
        return Set.of("store", "keys");
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) {
        var place = places.named(arguments, "store");
        terminal.say("Changing the key that signs the record in " + place + " …");
        try (var store = place.open()) {
            var changed = KeyChange.of(
                    store,
                    Clock.systemUTC().instant(),
                    ledgers -> terminal.progress("vouched for in workshops", ledgers));
            terminal.say("The key of before vouches for the new one in " + number(changed.ledgers())
                    + (changed.ledgers() == 1 ? " workshop" : " workshops") + "; its secret is destroyed.");
            changed.damaged()
                    .forEach(ledger -> terminal.say("  Not in " + ledger
                            + ", which is damaged: whoever kept an imprint of it is told that the key is another."));
            terminal.say("  before  " + changed.before());
            terminal.say("  now     " + changed.now());
            terminal.say("Make the new key known where the old one was, and take a backup now: those from before bring"
                    + " the old key back.");
        }
    }
}
