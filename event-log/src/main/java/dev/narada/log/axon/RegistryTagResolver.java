package dev.narada.log.axon;

import dev.narada.log.Format;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** Events carry in Axon the tags that they carry in the log; everything else carries none. */
public final class RegistryTagResolver<E> implements TagResolver {

    private final Class<E> root;
    private final Format<E> format;

    public RegistryTagResolver(Class<E> root, Format<E> format) {
        this.root = root;
        this.format = format;
    }

    @Override
    public Set<Tag> resolve(EventMessage event) {
        var payload = event.payload();
        return root.isInstance(payload) ? EventMessages.tags(format.tags(root.cast(payload))) : Set.of();
    }
}
