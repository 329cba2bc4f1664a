package dev.narada.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Small habits that every class keeps. */
final class Habits {

    static final DescribedPredicate<JavaMethodCall> SLEEPS = describe(
            "sleeps",
            call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                    && call.getName().equals("sleep"));

    static final DescribedPredicate<JavaFieldAccess> IS_THE_CONSOLE = describe(
            "is the console",
            access -> access.getTargetOwner().isEquivalentTo(System.class)
                    && Set.of("out", "err").contains(access.getName()));

    static final ArchCondition<JavaClass> LIVE_IN_A_NULL_MARKED_PACKAGE =
            new ArchCondition<>("live in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getPackageName() + " of " + type.getName() + " is not @NullMarked"));
                    }
                }
            };

    private Habits() {}
}
