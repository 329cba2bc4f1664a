package dev.narada.events;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The complete vocabulary: every fact there is, by the name under which it is stored. */
public final class Facts {

    private static final ClassValue<Stored> STORED = new ClassValue<>() {
        @Override
        protected Stored computeValue(Class<?> fact) {
            var stored = fact.getAnnotation(Stored.class);
            if (stored == null) {
                throw new IllegalStateException(fact.getName() + " has no @Stored name");
            }
            return stored;
        }
    };

    /** All facts by stored name, in alphabetical order; complete because it is read off the sealed hierarchy. */
    public static final Map<String, Class<? extends Fact>> BY_NAME = byName();

    private static final ClassValue<Set<String>> NAMES = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> role) {
            return leaves(role).map(Facts::nameOf).collect(Collectors.toUnmodifiableSet());
        }
    };

    private Facts() {}

    public static String nameOf(Class<? extends Fact> fact) {
        return STORED.get(fact).value();
    }

    public static int revisionOf(Class<? extends Fact> fact) {
        return STORED.get(fact).revision();
    }

    /** The stored names of all facts in this role; of one fact, its own. */
    public static Set<String> namesOf(Class<? extends Fact> role) {
        return NAMES.get(role);
    }

    private static Map<String, Class<? extends Fact>> byName() {
        var names = new TreeMap<String, Class<? extends Fact>>();
        leaves(Fact.class).forEach(fact -> names.put(nameOf(fact), fact));
        return Collections.unmodifiableMap(names);
    }

    private static Stream<Class<? extends Fact>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Facts::leaves)
                : Stream.of(type.asSubclass(Fact.class));
    }
}
