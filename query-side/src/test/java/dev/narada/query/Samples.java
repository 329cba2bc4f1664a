package dev.narada.query;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.WorkshopId;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes facts of any type by looking at their components; few ids of each kind, so that facts meet each other. */
public final class Samples {

    private final RandomGenerator dice;
    private final WorkshopId workshop;
    private final int ids;

    public Samples(RandomGenerator dice, WorkshopId workshop, int ids) {
        this.dice = dice;
        this.workshop = workshop;
        this.ids = ids;
    }

    public static List<Class<? extends Fact>> types() {
        return List.copyOf(Facts.BY_NAME.values());
    }

    public Fact any() {
        var types = types();
        return of(types.get(dice.nextInt(types.size())));
    }

    public <F extends Fact> F of(Class<F> type) {
        return type.cast(make(type));
    }

    private Object make(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(
                    Arrays.stream(components).map(this::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && dice.nextInt(3) == 0
                ? null
                : value(component.getType(), component.getGenericType(), component.getName());
    }

    private Object value(Class<?> type, Type generic, String name) {
        if (type == WorkshopId.class) {
            return workshop;
        }
        if (type == String.class) {
            return text(name);
        }
        if (type == int.class || type == Integer.class) {
            return 1 + dice.nextInt(5);
        }
        if (type == long.class) {
            return 1L + dice.nextInt(100);
        }
        if (type == boolean.class || type == Boolean.class) {
            return dice.nextBoolean();
        }
        if (type == UUID.class) {
            return Lodz.id(dice.nextInt(ids));
        }
        if (type == Instant.class) {
            return Record.START.plusSeconds(dice.nextInt(100_000));
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2021, 12, 1 + dice.nextInt(28));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[dice.nextInt(type.getEnumConstants().length)];
        }
        if (type == List.class) {
            var element = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            var many = (Object[]) Array.newInstance(element, 1 + dice.nextInt(3));
            Arrays.setAll(many, each -> value(element, element, name));
            return List.of(many);
        }
        return make(type);
    }

    private String text(String name) {
        return switch (name) {
            case "timezone" -> "Europe/Warsaw";
            case "language" -> "pl";
            case "field" ->
                List.of("title", "text", "reason", "wording", "owner", "answer", "how")
                        .get(dice.nextInt(7));
            default -> name + " " + dice.nextInt(10);
        };
    }
}
