package dev.narada.log.memory;

import dev.narada.log.KeyChangeContract;
import dev.narada.log.store.Store;

class InMemoryKeyChangeTest extends KeyChangeContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected Store store() {
        return store;
    }
}
