package dev.narada.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One commit with what it is proved with. What has to be read or opened for it is so only when it is asked for. */
public interface Proven<E> {

    /** The canonical bytes that the chain starts from, with the first commit of an epoch. */
    byte @Nullable [] genesis();

    /** The exact bytes of each of its events, in order. */
    List<byte[]> leaves();

    /** The chain after its last event. */
    byte[] chain();

    /** What these events say, and with what it is proved that they sealed it. */
    List<Event<E>> events();

    /** One event, with an opening for each field that its leaf says is sealed. */
    record Event<E>(Recorded<E> recorded, List<Proofs.Opening> openings) {

        public Event {
            openings = List.copyOf(openings);
        }
    }
}
