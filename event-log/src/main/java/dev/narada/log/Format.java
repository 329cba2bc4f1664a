package dev.narada.log;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How the events of an application are written into leaves and read back. */
public interface Format<E> {

    Draft draft(UUID id, E event);

    /** The event again, from a leaf's data and the sealed fields; a field whose value is missing was removed. */
    E read(String type, int revision, Map<String, Object> data, Opened opened);

    /** The ledger that an event belongs to. */
    String ledger(E event);

    /** The types under which an event class is stored. */
    String type(Class<? extends E> event);

    Set<Tag> tags(E event);

    /** The ledger of all events that carry these tags, if the tags say it. */
    default Optional<String> ledgerOf(Set<Tag> tags) {
        return Optional.empty();
    }
}
