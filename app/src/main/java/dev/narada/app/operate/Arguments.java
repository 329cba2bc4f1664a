package dev.narada.app.operate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was typed after the name of a subcommand: {@code --name value}, {@code --name=value} or {@code --flag}. */
record Arguments(Map<String, String> values) {

    /** What was typed cannot be understood. */
    static final class WrongException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongException(String sentence) {
            super(sentence);
        }
    }

    static Arguments parse(List<String> typed, Set<String> named, Set<String> flags) {
        var values = new HashMap<String, String>();
        var rest = typed.iterator();
        while (rest.hasNext()) {
            var parts = rest.next().split("=", 2);
            var name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
            if (flags.contains(name) && parts.length == 1) {
                values.put(name, "");
            } else if (named.contains(name) && (parts.length == 2 || rest.hasNext())) {
                values.put(name, parts.length == 2 ? parts[1] : rest.next());
            } else {
                throw new WrongException("What does " + Arrays.toString(parts) + " mean?");
            }
        }
        return new Arguments(Map.copyOf(values));
    }

    String required(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new WrongException("--" + name + " is missing.");
        }
        return value;
    }

    @Nullable
    String given(String name) {
        return values.get(name);
    }

    String given(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    boolean has(String flag) {
        return values.containsKey(flag);
    }
}
