package dev.narada.query.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** A piece of a page. Its words are text nodes from the start, so nothing that people wrote can become markup. */
record Element(String name, Map<String, String> attributes, List<Object> children) {

    private static final Set<String> AS_IT_IS = Set.of("title", "style");

    /** {@code tag("p.lead", "words", element, list, null)}; what is {@code null} is left out. */
    static Element tag(String nameAndClass, @Nullable Object... children) {
        var parts = nameAndClass.split("\\.", 2);
        var flat = new ArrayList<>();
        for (var child : children) {
            if (child instanceof List<?> several) {
                flat.addAll(several);
            } else if (child != null) {
                flat.add(child);
            }
        }
        var element = new Element(parts[0], Map.of(), List.copyOf(flat));
        return parts.length == 1 ? element : element.with("class", parts[1].replace('.', ' '));
    }

    Element with(String attribute, String value) {
        var all = new TreeMap<>(attributes);
        all.put(attribute, value);
        return new Element(name, all, children);
    }

    /** Sheets begin a page; that the last one ended it with a blank one is how empty pages came to be. */
    Element onNewPage() {
        return with("class", attributes.getOrDefault("class", "") + " next");
    }

    Node in(Document document) {
        var node = document.createElement(name);
        attributes.forEach(node::setAttribute);
        for (var child : children) {
            var words = child.toString();
            node.appendChild(
                    child instanceof Element element
                            ? element.in(document)
                            : document.createTextNode(AS_IT_IS.contains(name) ? words : Typography.set(words)));
        }
        return node;
    }
}
