package dev.narada.query.live;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a screen makes of what it is sent, as {@code applyDelta.ts} does. */
public final class OnScreen {

    private static final Set<String> KEYED =
            Set.of("needs", "ideas", "questions", "decisions", "actions", "people", "sessions");

    private OnScreen() {}

    /** The view after a delta; the one before stays as it is. */
    public static ObjectNode after(ObjectNode view, JsonNode delta) {
        var next = view.deepCopy();
        next.set("position", delta.get("position"));
        delta.get("changes").properties().forEach(change -> {
            if (KEYED.contains(change.getKey())
                    && change.getValue() instanceof ArrayNode changed
                    && next.get(change.getKey()) instanceof ArrayNode list
                    && keyOf(changed, change.getKey()) != null) {
                changed.forEach(each -> put(list, each, change.getKey()));
            } else {
                next.set(change.getKey(), change.getValue());
            }
        });
        if (delta.has("removed")) {
            delta.get("removed")
                    .properties()
                    .forEach(gone -> gone.getValue()
                            .forEach(id -> remove((ArrayNode) next.get(gone.getKey()), id.asString(), gone.getKey())));
        }
        return next;
    }

    private static @Nullable String keyOf(ArrayNode list, String name) {
        return list.isEmpty() || list.get(0).has(key(name)) ? key(name) : null;
    }

    private static String key(String list) {
        return list.equals("people") ? "participantId" : list.substring(0, list.length() - 1) + "Id";
    }

    private static void put(ArrayNode list, JsonNode element, String name) {
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i).get(key(name)).equals(element.get(key(name)))) {
                list.set(i, element);
                return;
            }
        }
        list.add(element);
    }

    private static void remove(ArrayNode list, String id, String name) {
        for (var i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).get(key(name)).asString().equals(id)) {
                list.remove(i);
            }
        }
    }
}
