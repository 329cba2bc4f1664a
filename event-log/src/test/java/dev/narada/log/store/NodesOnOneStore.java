package dev.narada.log.store;

import dev.narada.log.memory.InMemoryStore;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Logs on one store in memory, each with its own room for ledgers in use. */
final class NodesOnOneStore implements AutoCloseable {

    final InMemoryStore store = new InMemoryStore();
    private final List<StoreLog<Note>> opened = new ArrayList<>();

    /** {@code most} is how many bytes its ledgers in use may take. */
    StoreLog<Note> log(long most) {
        var log = new StoreLog<>(store, Notes.FORMAT, Clock.systemUTC(), most);
        opened.add(log);
        return log;
    }

    @Override
    public void close() {
        opened.forEach(StoreLog::close);
    }
}
