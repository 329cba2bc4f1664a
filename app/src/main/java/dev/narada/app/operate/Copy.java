package dev.narada.app.operate;

import static dev.narada.app.operate.Terminal.number;

import dev.narada.log.store.Copying;
import dev.narada.log.store.Verification;
import java.util.Set;

/** Carries one workshop, or everything, to another store. */
final class Copy implements Task {

    private final StoreLocations places;

    Copy(StoreLocations places) {
        this.places = places;
    }

    @Override
    public Set<String> named() {
        return Set.of("workshop", "from", "to", "keys");
    }

    @Override
    public Set<String> flags() {
        return Set.of("all");
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) {
        var workshop = arguments.given("workshop");
        if ((workshop == null) != arguments.has("all")) {
            throw new Arguments.WrongException("Name a --workshop, or say --all.");
        }
        var from = places.required(arguments, "from");
        var to = places.required(arguments, "to");
        if (from.equals(to)) {
            throw new Arguments.WrongException("--from and --to are the same store.");
        }
        terminal.say("Copying " + (workshop == null ? "everything" : workshop) + " from " + from + " to " + to + " …");
        try (var source = from.open();
                var target = to.open()) {
            var copied = workshop == null
                    ? Copying.whole(source, target, events -> terminal.progress("copied", events))
                    : Copying.ledger(workshop, source, target, events -> terminal.progress("copied", events));
            Verification.whole(target, position -> terminal.progress("verified", position));
            terminal.say("Copied " + number(copied.events()) + " events"
                    + (workshop == null ? " and " + number(copied.documents()) + " access documents" : "")
                    + "; numbers, leaves and chain are the same, and the store was verified.");
            if (copied.closed() > 0) {
                terminal.say(number(copied.closed()) + " sealed fields stayed behind: their keys are not there.");
            }
            if (workshop != null) {
                terminal.say("Who may come in stayed behind; people join again at the new store.");
            }
        }
    }
}
