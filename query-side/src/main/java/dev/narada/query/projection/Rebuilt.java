package dev.narada.query.projection;

import java.util.Map;

/** Checksums of all views before and after a workshop was folded anew; none where it stood still. */
public record Rebuilt(Map<String, String> before, Map<String, String> after) {

    public boolean equal() {
        return before.equals(after);
    }
}
