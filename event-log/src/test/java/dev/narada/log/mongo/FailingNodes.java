package dev.narada.log.mongo;

import dev.narada.log.Log;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Two busy nodes on one store, each behind a wire of its own. */
final class FailingNodes implements AutoCloseable {

    private final List<FaultyWire> wires;
    private final BusyNodes nodes;

    FailingNodes(Wire server, MongoSettings direct, Path directory, long seed) {
        // The first start of a store takes longer than the nodes of this test wait for anything.
        MongoLog.open(direct, directory, Notes.FORMAT, Clock.systemUTC()).close();
        wires = List.of(new FaultyWire(server.address(), seed), new FaultyWire(server.address(), seed + 1));
        nodes = new BusyNodes(
                wires.stream().map(wire -> open(wire, direct, directory)).toList());
        wires.forEach(wire -> wire.faulty(true));
    }

    private static Log<Note> open(FaultyWire wire, MongoSettings direct, Path directory) {
        var settings = Wire.settings(wire.port(), direct.database())
                .waiting(Duration.ofMillis(400), Duration.ofMillis(2_500), Duration.ofMillis(25));
        return MongoLog.open(settings, directory, Notes.FORMAT, Clock.systemUTC());
    }

    BusyNodes nodes() {
        return nodes;
    }

    int faults() {
        return wires.stream().mapToInt(FaultyWire::faults).sum();
    }

    int faults(Fault fault) {
        return wires.stream().mapToInt(wire -> wire.faults(fault)).sum();
    }

    /** Lets writers end when what they have begun is answered, on a wire that works again. */
    void heal() {
        nodes.enough();
        wires.forEach(wire -> wire.faulty(false));
    }

    @Override
    public void close() throws IOException {
        nodes.close();
        for (var wire : wires) {
            wire.close();
        }
    }
}
