package dev.narada.query.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.narada.query.Keyed;
import dev.narada.query.Positioned;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two states of a view: whole changed elements of lists whose elements keep their ids, whole
 * fields otherwise.
 *
 * @param changes by the name of the field
 * @param removed by the name of the list, the ids of what is gone from it
 */
public record Delta(
        long position,
        Map<String, @Nullable Object> changes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<Object>> removed) {

    /** Empty when whoever merges it could not end up with the same: an order changed, or a field went away. */
    static <V extends Record & Positioned> Optional<Delta> between(V before, V after) {
        var changes = new LinkedHashMap<String, @Nullable Object>();
        var removed = new LinkedHashMap<String, List<Object>>();
        for (var part : after.getClass().getRecordComponents()) {
            var was = read(part, before);
            var is = read(part, after);
            if (Objects.equals(was, is) || part.getName().equals("position")) {
                continue;
            }
            if (is == null && !mayBeNull(part)) {
                return Optional.empty();
            }
            if (isKeyed(was) && isKeyed(is) && (was != null || is != null)) {
                var lists = Lists.between(keyed(was), keyed(is));
                if (lists.isEmpty()) {
                    return Optional.empty();
                }
                lists.get().put(part.getName(), changes, removed);
            } else {
                changes.put(part.getName(), is);
            }
        }
        return Optional.of(new Delta(after.position(), changes, removed));
    }

    boolean isEmpty() {
        return changes.isEmpty() && removed.isEmpty();
    }

    /** What changed in one list; every element that is new stands at its end. */
    private record Lists(List<Keyed> changed, List<Object> gone) {

        static Optional<Lists> between(List<Keyed> before, List<Keyed> after) {
            var known = new LinkedHashMap<Object, Keyed>();
            before.forEach(each -> known.put(each.key(), each));
            var staying = new ArrayList<Object>();
            var changed = new ArrayList<Keyed>();
            var onlyNewFromHere = false;
            for (var each : after) {
                var old = known.get(each.key());
                if (old == null) {
                    onlyNewFromHere = true;
                } else if (onlyNewFromHere) {
                    return Optional.empty();
                } else {
                    staying.add(each.key());
                }
                if (!each.equals(old)) {
                    changed.add(each);
                }
            }
            var gone = new ArrayList<Object>(known.keySet());
            gone.removeAll(new java.util.HashSet<>(staying));
            known.keySet().removeAll(gone);
            return List.copyOf(known.keySet()).equals(staying)
                    ? Optional.of(new Lists(changed, gone))
                    : Optional.empty();
        }

        void put(String name, Map<String, @Nullable Object> changes, Map<String, List<Object>> removed) {
            if (!changed.isEmpty()) {
                changes.put(name, changed);
            }
            if (!gone.isEmpty()) {
                removed.put(name, gone);
            }
        }
    }

    private static boolean isKeyed(@Nullable Object value) {
        return value instanceof List<?> list && (list.isEmpty() || list.getFirst() instanceof Keyed);
    }

    private static List<Keyed> keyed(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Keyed.class::cast).toList()
                : List.of();
    }

    private static boolean mayBeNull(RecordComponent part) {
        var inclusion = part.getAccessor().getAnnotation(JsonInclude.class);
        return inclusion != null && inclusion.value() == JsonInclude.Include.ALWAYS;
    }

    private static @Nullable Object read(RecordComponent part, Record view) {
        try {
            return part.getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }
}
