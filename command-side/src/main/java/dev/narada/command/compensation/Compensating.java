package dev.narada.command.compensation;

import dev.narada.events.Fact;
import java.util.List;

/** How a feature takes its own acts back; it stands beside the decisions that made them. */
public interface Compensating<F extends Fact> {

    /** What takes this back: what the room means by its opposite, or the earlier value set again. */
    Compensation of(F fact, UndoContext context);

    /** What the fact settled, and what must not have been said otherwise since when it is to be taken back. */
    List<Aspect> effects(F fact);

    /** What it says otherwise than before, or builds on: what stands in the way of taking an earlier fact back. */
    List<Aspect> conflicts(F fact);
}
