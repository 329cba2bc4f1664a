package dev.narada.log.axon;

import dev.narada.log.Cover;
import dev.narada.log.Draft;
import dev.narada.log.Format;
import dev.narada.log.Recorded;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/** Events of the log as Axon's messages, and the other way round. */
record EventMessages<E>(Class<E> root, Format<E> format) {

    /** The message that brought an event; where that had no metadata, it has position and actor. */
    EventMessage of(Recorded<E> recorded) {
        var cover = recorded.cover();
        var t = cover == null ? null : cover.t();
        return new GenericEventMessage(
                cover == null || cover.id() == null ? recorded.id().toString() : cover.id(),
                type(recorded.event()),
                recorded.event(),
                cover == null || cover.metadata().isEmpty()
                        ? Map.of("position", Long.toString(recorded.position()), "actor", recorded.actor())
                        : cover.metadata(),
                t == null ? recorded.t() : t);
    }

    /** The event of a message with all that the message says of itself. */
    Draft draft(TaggedEventMessage<?> tagged) {
        var message = tagged.event();
        var event = event(tagged);
        var own = uuid(message.identifier());
        var tags = tagged.tags().stream()
                .map(tag -> new dev.narada.log.Tag(tag.key(), tag.value()))
                .collect(Collectors.toSet());
        var cover = Cover.of(
                own == null ? message.identifier() : null,
                message.timestamp(),
                message.metadata(),
                tags.equals(format.tags(event)) ? null : tags);
        return format.draft(own == null ? UUID.randomUUID() : own, event).brought(tags, cover);
    }

    E event(TaggedEventMessage<?> tagged) {
        return root.cast(Objects.requireNonNull(tagged.event().payload()));
    }

    MessageType type(E event) {
        return new MessageType(format.type(event.getClass().asSubclass(root)));
    }

    /** Those that an event was brought under. */
    static Set<Tag> tags(Set<dev.narada.log.Tag> tags) {
        return tags.stream().map(tag -> new Tag(tag.key(), tag.value())).collect(Collectors.toSet());
    }

    /** The id itself when the event may bear it, that is, when its text comes back as it went in. */
    private static @Nullable UUID uuid(String identifier) {
        try {
            var uuid = UUID.fromString(identifier);
            return uuid.toString().equals(identifier) ? uuid : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
