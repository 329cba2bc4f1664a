package dev.narada.command.undo;

import dev.narada.events.Fact;

/** What only the person themselves may say, or whoever wrote it down for them. */
final class Voice {

    private Voice() {}

    static Way own(Moment moment, Fact... facts) {
        return moment.own() ? Way.back(facts) : Way.barred(UndoRefusal.ANOTHERS_VOICE);
    }
}
