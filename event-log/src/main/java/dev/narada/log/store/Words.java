package dev.narada.log.store;

import dev.narada.log.Opened;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sealed fields by name, opened already; null stands for removed. */
record Words(Map<String, @Nullable String> byField) implements Opened {

    @Override
    public Set<String> fields() {
        return byField.keySet();
    }

    @Override
    public @Nullable String plaintext(String field) {
        return byField.get(field);
    }
}
