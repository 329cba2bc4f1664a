package dev.narada.log.memory;

import dev.narada.log.Log;
import dev.narada.log.LogContractTest;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.time.Clock;

class InMemoryLogContractTest extends LogContractTest {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected Log<Note> open(Clock clock) {
        return new InMemoryLog<>(store, Notes.FORMAT, clock);
    }

    @Override
    protected boolean admitsNodes() {
        return true;
    }
}
