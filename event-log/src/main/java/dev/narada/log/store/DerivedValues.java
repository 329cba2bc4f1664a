package dev.narada.log.store;

import dev.narada.log.Derived;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** A bounded number of values; the least recently used leaves first. */
final class DerivedValues implements Derived {

    /** As many as some hundreds of people and their items need. */
    private static final int MOST = 4_096;

    private final Map<Object, Value> values = new LinkedHashMap<>(16, 0.75f, true);
    private final LongConsumer counting;

    private record Value(Object value, long bytes) {}

    /** {@code counting} hears by how many bytes more, or fewer, they take. */
    DerivedValues(LongConsumer counting) {
        this.counting = counting;
    }

    @Override
    public synchronized Optional<Object> find(Object key) {
        return Optional.ofNullable(values.get(key)).map(Value::value);
    }

    @Override
    public synchronized void keep(Object key, Object value, long bytes) {
        var before = values.put(key, new Value(value, bytes));
        counting.accept(bytes - (before == null ? 0 : before.bytes()));
        if (values.size() > MOST) {
            var eldest = values.entrySet().iterator();
            counting.accept(-eldest.next().getValue().bytes());
            eldest.remove();
        }
    }
}
