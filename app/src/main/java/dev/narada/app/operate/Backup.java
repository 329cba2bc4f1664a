package dev.narada.app.operate;

import static dev.narada.app.operate.Terminal.number;

import dev.narada.log.sqlite.SqliteBackup;
import java.nio.file.Path;
import java.util.Set;

/** Copies a store while its server runs. */
final class Backup implements Task {

    @Override
    public Set<String> named() {
        return Set.of("from", "to");
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) {
        var from = Path.of(arguments.given("from", StoreLocations.usual()));
        var to = Path.of(arguments.required("to"));
        terminal.say("Backing up " + from.toAbsolutePath().normalize() + " …");
        var manifest = SqliteBackup.take(from, to, position -> terminal.progress("copied, now checking", position));
        terminal.say("The backup in " + to.toAbsolutePath().normalize() + " is whole up to position "
                + number(manifest.position()) + " (" + number(manifest.commits()) + " commits).");
        manifest.files().forEach(file -> terminal.say("  " + file.name() + "  " + number(file.size()) + " bytes"));
        terminal.say("Keep its directory keys/ in another place: who has both can read everything.");
    }
}
