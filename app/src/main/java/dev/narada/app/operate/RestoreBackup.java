package dev.narada.app.operate;

import static dev.narada.app.operate.Terminal.number;

import dev.narada.log.sqlite.SqliteBackup;
import java.nio.file.Path;
import java.util.Set;

/** Puts a backup where a server can be started on it. */
final class RestoreBackup implements Task {

    @Override
    public Set<String> named() {
        return Set.of("from", "to", "keys");
    }

    @Override
    public void run(Arguments arguments, Terminal terminal) {
        var from = Path.of(arguments.required("from"));
        var to = Path.of(arguments.required("to"));
        var keys = arguments.given("keys");
        terminal.say("Checking the backup in " + from.toAbsolutePath().normalize() + " …");
        var manifest = SqliteBackup.restore(
                from, keys == null ? null : Path.of(keys), to, position -> terminal.progress("checked", position));
        terminal.say(
                "Restored up to position " + number(manifest.position()) + ". Start it with --narada.data-dir=" + to);
        terminal.say(
                "What was written after this backup is lost; the record says so: whatever comes next begins a new epoch.");
        if (keys == null) {
            terminal.say(
                    "No --keys was given: what people wrote and who they are stays closed. To open it, restore again"
                            + " with --keys and the directory that the backup called keys/, before a server was started here.");
        }
    }
}
