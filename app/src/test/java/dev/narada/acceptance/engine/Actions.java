package dev.narada.acceptance.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a finger and a keyboard do, as both protocols write it. */
final class Actions {

    private Actions() {}

    static Map<String, ?> press(int x, int y) {
        return of(
                "pointer",
                List.of(
                        Map.of("type", "pointerMove", "x", x, "y", y, "duration", 0),
                        Map.of("type", "pointerDown", "button", 0),
                        Map.of("type", "pointerUp", "button", 0)));
    }

    static Map<String, ?> keys(String text) {
        return of(
                "key",
                text.codePoints()
                        .mapToObj(Character::toString)
                        .flatMap(key -> Stream.of(
                                Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key)))
                        .toList());
    }

    private static Map<String, ?> of(String type, List<?> actions) {
        return Map.of("actions", List.of(Map.of("type", type, "id", type, "actions", actions)));
    }
}
