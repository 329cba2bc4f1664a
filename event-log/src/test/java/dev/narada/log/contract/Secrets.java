package dev.narada.log.contract;

import dev.narada.log.Draft;
import dev.narada.log.Opened;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sealed fields of a draft, as if they had been sealed and opened. */
record Secrets(Draft draft) implements Opened {

    @Override
    public Set<String> fields() {
        return draft.secrets().stream().map(Draft.Secret::field).collect(Collectors.toSet());
    }

    @Override
    public @Nullable String plaintext(String field) {
        return draft.secrets().stream()
                .filter(secret -> secret.field().equals(field))
                .map(Draft.Secret::plaintext)
                .findFirst()
                .orElse(null);
    }
}
