package dev.narada.log.axon;

import dev.narada.log.Format;
import java.lang.reflect.Modifier;
import java.util.Optional;
import org.axonframework.messaging.core.ClassBasedMessageTypeResolver;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;

/** Events are called in Axon what they are called in the log; everything else is called by its class. */
public final class RegistryMessageTypeResolver<E> implements MessageTypeResolver {

    private final Class<E> root;
    private final Format<E> format;
    private final MessageTypeResolver others = new ClassBasedMessageTypeResolver();

    public RegistryMessageTypeResolver(Class<E> root, Format<E> format) {
        this.root = root;
        this.format = format;
    }

    @Override
    public Optional<MessageType> resolve(Class<?> payloadType) {
        var concrete = !Modifier.isAbstract(payloadType.getModifiers());
        return concrete && root.isAssignableFrom(payloadType)
                ? Optional.of(new MessageType(format.type(payloadType.asSubclass(root))))
                : others.resolve(payloadType);
    }
}
