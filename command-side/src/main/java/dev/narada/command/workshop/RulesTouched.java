package dev.narada.command.workshop;

import static dev.narada.command.compensation.Aspect.Topic.DETAILS;
import static dev.narada.command.compensation.Aspect.Topic.RULE;

import dev.narada.command.compensation.Aspect;
import dev.narada.events.workshop.RulesSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rules one change touched; two changes of different rules do not stand in each other's way. */
final class RulesTouched {

    private RulesTouched() {}

    static List<Aspect> by(RulesSet it) {
        return Stream.of(
                        rule("dotBudget", it.dotBudget()),
                        rule("dotsPerIdea", it.dotsPerIdea()),
                        rule("dotsNeedCheckIn", it.dotsNeedCheckIn()),
                        rule("endorseOwn", it.endorseOwn()),
                        rule("preModeration", it.preModeration()),
                        rule("editWindowSeconds", it.editWindowSeconds()),
                        rule("namesOnBoard", it.namesOnBoard()),
                        rule("contributeBetweenSessions", it.contributeBetweenSessions()),
                        it.registrationOpen() == null ? null : new Aspect(DETAILS, List.of()),
                        rule("itemsPerPerson", it.itemsPerPerson()),
                        rule("retention", it.retention()),
                        rule("contributeFrom", it.contributeFrom()))
                .<Aspect>mapMulti((aspect, touched) -> {
                    if (aspect != null) {
                        touched.accept(aspect);
                    }
                })
                .toList();
    }

    private static @Nullable Aspect rule(String name, @Nullable Object value) {
        return value == null ? null : new Aspect(RULE, List.of(name));
    }
}
