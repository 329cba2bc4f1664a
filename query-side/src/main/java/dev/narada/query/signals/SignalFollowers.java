package dev.narada.query.signals;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import java.util.function.Predicate;

/** Those who follow what the rooms signal. */
public interface SignalFollowers {

    /** What is signalled in a room has changed, and with it what these people see of their own. */
    void signalled(WorkshopId workshop, Predicate<ParticipantId> whose);

    /** Whether anybody follows anything of this workshop. */
    boolean anybodyIn(WorkshopId workshop);
}
