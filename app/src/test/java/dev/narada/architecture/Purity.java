package dev.narada.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What it means that {@code decide} and {@code apply} are pure. */
final class Purity {

    private static final Set<String> PURE = Set.of("decide", "apply");

    private static final Predicate<JavaClass> FRAMEWORK = JavaClass.Predicates.resideInAnyPackage(
            "org.springframework..",
            "org.axonframework..",
            "reactor..",
            "org.reactivestreams..",
            "com.mongodb..",
            "org.bson..",
            "java.sql..",
            "java.io..",
            "java.net..",
            "java.nio.file..",
            "java.util.concurrent..");

    static final DescribedPredicate<JavaMethod> DECIDES_OR_APPLIES =
            describe("are named decide or apply", method -> PURE.contains(method.getName()));

    static final DescribedPredicate<JavaClass> CARRY_DECIDE_OR_APPLY = describe(
            "carry decide or apply",
            type -> withNested(outermost(type))
                    .anyMatch(each -> each.getMethods().stream().anyMatch(DECIDES_OR_APPLIES)));

    static final DescribedPredicate<JavaMethodCall> ASKS_THE_CLOCK_OR_MAKES_AN_ID =
            describe("asks the clock, makes an id or throws dice", call -> {
                var owner = call.getTargetOwner().getFullName();
                var name = call.getName();
                return owner.startsWith("java.time.") && name.equals("now")
                        || owner.equals("java.time.Clock")
                        || owner.equals("java.lang.System")
                                && Set.of("currentTimeMillis", "nanoTime").contains(name)
                        || owner.equals("java.util.UUID") && name.equals("randomUUID")
                        || owner.startsWith("com.github.f4b6a3.uuid.")
                        || owner.equals("java.lang.Math") && name.equals("random")
                        || owner.startsWith("java.util.random.")
                        || owner.equals("java.util.Random")
                        || owner.equals("java.security.SecureRandom");
            });

    static final ArchCondition<JavaMethod> KNOW_NO_FRAMEWORK = new ArchCondition<>("know no framework and no I/O") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            touchedBy(method)
                    .filter(FRAMEWORK)
                    .distinct()
                    .forEach(type -> events.add(SimpleConditionEvent.violated(
                            method,
                            method.getFullName() + " knows " + type.getName() + " " + method.getSourceCodeLocation())));
        }
    };

    private Purity() {}

    private static Stream<JavaClass> touchedBy(JavaMethod method) {
        return Stream.of(
                        method.getRawParameterTypes().stream(),
                        Stream.of(method.getRawReturnType()),
                        method.getAccessesFromSelf().stream().map(JavaAccess::getTargetOwner),
                        method.getReferencedClassObjects().stream().map(each -> each.getRawType()),
                        method.getInstanceofChecks().stream().map(each -> each.getRawType()))
                .flatMap(each -> each);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Purity::outermost).orElse(type);
    }

    private static Stream<JavaClass> withNested(JavaClass type) {
        var itself = type.getFullName();
        return type.getPackage().getClasses().stream()
                .filter(each ->
                        each.getFullName().equals(itself) || each.getFullName().startsWith(itself + "$"));
    }
}
