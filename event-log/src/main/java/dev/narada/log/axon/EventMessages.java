package dev.narada.log.axon;

import dev.narada.log.Format;
import dev.narada.log.Recorded;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** Events of the log as Axon's messages; metadata has their position and actor. */
record EventMessages<E>(Class<E> root, Format<E> format) {

    EventMessage of(Recorded<E> recorded) {
        return new GenericEventMessage(
                recorded.id().toString(),
                type(recorded.event()),
                recorded.event(),
                Map.of("position", Long.toString(recorded.position()), "actor", recorded.actor()),
                recorded.t());
    }

    MessageType type(E event) {
        return new MessageType(format.type(event.getClass().asSubclass(root)));
    }

    Set<Tag> tags(E event) {
        return format.tags(event).stream()
                .map(tag -> new Tag(tag.key(), tag.value()))
                .collect(Collectors.toSet());
    }
}
