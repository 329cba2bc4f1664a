package dev.narada.log;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sealed fields of one event, as far as they can still be opened. */
public interface Opened {

    /** Names of the fields that were sealed, removed ones included. */
    Set<String> fields();

    /** The words, or null when they were removed. */
    @Nullable
    String plaintext(String field);
}
