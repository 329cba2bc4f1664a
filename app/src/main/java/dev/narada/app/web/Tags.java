package dev.narada.app.web;

import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What doors are about: commands go by their feature. */
final class Tags {

    static final String READING = "reading";
    static final String EXPORTS = "exports";
    static final String DOORS = "doors";

    private static final Map<String, String> MEANING = new TreeMap<>(Map.ofEntries(
            Map.entry(READING, "What stands, or stood at some time, and what follows"),
            Map.entry(EXPORTS, "What can be taken away or printed"),
            Map.entry(DOORS, "Signing in, joining, projectors, phones, and how the server is"),
            Map.entry("workshop", "The workshop with its sessions, themes, rules and door"),
            Map.entry("people", "Signing up, coming, being there"),
            Map.entry("needs", "What people need"),
            Map.entry("ideas", "What could be done"),
            Map.entry("items", "What needs and ideas have in common"),
            Map.entry("merges", "Several needs or ideas put together"),
            Map.entry("questions", "What people ask"),
            Map.entry("voting", "Voting with dots"),
            Map.entry("plan", "Decisions, objections, actions"),
            Map.entry("evaluation", "How it was"),
            Map.entry("privacy", "Being forgotten"),
            Map.entry("undo", "Taking an act back")));

    private Tags() {}

    static List<Tag> all() {
        return MEANING.entrySet().stream()
                .map(each -> new Tag().name(each.getKey()).description(each.getValue()))
                .toList();
    }
}
