package dev.narada.query.record;

import static dev.narada.query.Lodz.*;

import dev.narada.events.Phase;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.log.sqlite.SqliteLog;
import dev.narada.query.Books;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** A process that goes from phase to phase until it is killed, and says where each stands once it was acknowledged. */
public final class BusyMeeting {

    private static final int COMMITS_A_PHASE = 4;

    private BusyMeeting() {}

    public static void main(String[] arguments) {
        var log = SqliteLog.open(Path.of(arguments[0]), Books.format(), Clock.systemUTC());
        var maker = new CheckpointMaker(log, Clock.systemUTC());
        // Unbuffered: what is said is with the parent, whatever happens to this process next.
        var parent = new PrintStream(new FileOutputStream(FileDescriptor.out), false);
        say(parent, "ready");
        var phases = Phase.values();
        for (int commit = 0; maker != null; commit++) {
            if (commit % COMMITS_A_PHASE == 0) {
                var phase = phases[commit / COMMITS_A_PHASE % phases.length];
                say(parent, "phase " + Books.write(log, new PhaseStarted(W, FIRST, phase)) + ".");
            } else {
                Books.write(log, checkedIn(ALA, FIRST));
            }
        }
    }

    private static void say(PrintStream parent, String line) {
        var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        parent.write(bytes, 0, bytes.length);
    }
}
