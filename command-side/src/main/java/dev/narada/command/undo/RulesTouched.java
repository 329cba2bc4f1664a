package dev.narada.command.undo;

import static dev.narada.command.undo.Matter.Topic.DETAILS;
import static dev.narada.command.undo.Matter.Topic.RULE;

import dev.narada.events.workshop.RulesSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rules one change touched; two changes of different rules do not stand in each other's way. */
final class RulesTouched {

    private RulesTouched() {}

    static List<Matter> by(RulesSet it) {
        return Stream.of(
                        rule("dotBudget", it.dotBudget()),
                        rule("dotsPerIdea", it.dotsPerIdea()),
                        rule("dotsNeedCheckIn", it.dotsNeedCheckIn()),
                        rule("endorseOwn", it.endorseOwn()),
                        rule("preModeration", it.preModeration()),
                        rule("editWindowSeconds", it.editWindowSeconds()),
                        rule("namesOnBoard", it.namesOnBoard()),
                        rule("contributeBetweenSessions", it.contributeBetweenSessions()),
                        it.registrationOpen() == null ? null : new Matter(DETAILS, List.of()),
                        rule("itemsPerPerson", it.itemsPerPerson()),
                        rule("retention", it.retention()),
                        rule("contributeFrom", it.contributeFrom()))
                .<Matter>mapMulti((matter, touched) -> {
                    if (matter != null) {
                        touched.accept(matter);
                    }
                })
                .toList();
    }

    private static @Nullable Matter rule(String name, @Nullable Object value) {
        return value == null ? null : new Matter(RULE, List.of(name));
    }
}
