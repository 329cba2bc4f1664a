package dev.narada.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

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

    private Names() {}

    private static boolean speaksForAFramework(JavaClass type) {
        return type.getAllRawInterfaces().stream().anyMatch(each -> WORDS_OF_THE_FRAMEWORKS.contains(each.getName()));
    }
}
