package dev.narada.command;

import dev.narada.command.dispatch.Features;
import dev.narada.events.WorkshopId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Commands by their name, for stories that are told of several features: what is not said of one is left out. */
public final class Said {

    private Said() {}

    /** What is said to a workshop; names of fields and what stands in them take turns. */
    public static Command in(WorkshopId workshop, String command, Object... fields) {
        var said = new HashMap<String, Object>(Map.of("workshopId", workshop));
        for (var i = 0; i < fields.length; i += 2) {
            said.put((String) fields[i], fields[i + 1]);
        }
        return made(named(command), said);
    }

    private static Class<? extends Command> named(String command) {
        return Features.SLICES.commands().stream()
                .filter(type -> type.getSimpleName().equals(command))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no command " + command));
    }

    private static Command made(Class<? extends Command> type, Map<String, Object> said) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> said.remove(component.getName()))
                .toArray();
        if (!said.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + said.keySet());
        }
        try {
            var maker = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
