package dev.narada.command.compensation;

import dev.narada.command.Actor;
import dev.narada.events.Fact;
import dev.narada.log.Recorded;

/** One fact that shall be taken back: how it was before, how it is now, and who asks. */
public record UndoContext(Recorded<Fact> recorded, Before before, Before now, Actor actor) {

    /** Whether whoever asks did it; what others said is taken off the board, never said back in their name. */
    public boolean own() {
        return recorded.actor().equals(actor.pseudonym());
    }

    /** What only the person themselves may say, or whoever wrote it down for them. */
    public Compensation own(Fact... facts) {
        return own() ? Compensation.back(facts) : Compensation.barred(UndoRefusal.ANOTHERS_VOICE);
    }
}
