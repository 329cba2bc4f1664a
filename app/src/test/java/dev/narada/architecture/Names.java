package dev.narada.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which names are no names. */
final class Names {

    private static final Pattern EMPTY_WORD =
            Pattern.compile(".+(Events?|Commands?|Dto|Service|Manager|Impl|Helper|Utils?)");

    /** Interfaces of the frameworks whose implementations may carry the framework's word. */
    private static final Set<String> WORDS_OF_THE_FRAMEWORKS = Set.of(
            "org.axonframework.messaging.commandhandling.CommandMessage",
            "org.axonframework.messaging.eventhandling.EventMessage",
            "org.springframework.security.authentication.ReactiveAuthenticationManager",
            "org.springframework.security.authorization.ReactiveAuthorizationManager");

    static final ArchCondition<JavaClass> SAY_WHAT_A_THING_IS = new ArchCondition<>("say what a thing is") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (EMPTY_WORD.matcher(type.getSimpleName()).matches() && !speaksForAFramework(type)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " ends in a word that says nothing " + type.getSourceCodeLocation()));
            }
        }
    };

    /** A nested type counts as its file does: two of one name in one file are told apart by where they stand. */
    static ArchCondition<JavaClass> areNotSharedInTheModulesOf(String root) {
        return new ArchCondition<>("share their simple name with no type of the same module") {

            private Map<String, List<JavaClass>> named = Map.of();

            @Override
            public void init(Collection<JavaClass> all) {
                named = all.stream()
                        .filter(type -> !type.getSimpleName().isEmpty())
                        .collect(Collectors.groupingBy(type -> nameInModule(root, type)));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                named.getOrDefault(nameInModule(root, type), List.of()).stream()
                        .filter(other -> !outermost(other).equals(outermost(type)))
                        .forEach(other -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is named as " + other.getName())));
            }
        };
    }

    private Names() {}

    private static String nameInModule(String root, JavaClass type) {
        var below = type.getPackageName().substring(root.length());
        return below.replaceFirst("^(\\.\\w+).*", "$1") + " " + type.getSimpleName();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Names::outermost).orElse(type);
    }

    private static boolean speaksForAFramework(JavaClass type) {
        return type.getAllRawInterfaces().stream().anyMatch(each -> WORDS_OF_THE_FRAMEWORKS.contains(each.getName()));
    }
}
