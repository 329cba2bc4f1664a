package dev.narada.command.shell;

import dev.narada.command.CommonRefusal;
import dev.narada.command.FieldRefusal;
import dev.narada.command.Refusal;
import dev.narada.command.items.IdeaRefusal;
import dev.narada.command.items.ItemRefusal;
import dev.narada.command.items.NeedRefusal;
import dev.narada.command.people.PeopleRefusal;
import dev.narada.command.plan.PlanRefusal;
import dev.narada.command.privacy.PrivacyRefusal;
import dev.narada.command.questions.QuestionRefusal;
import dev.narada.command.undo.UndoRefusal;
import dev.narada.command.voting.VotingRefusal;
import dev.narada.command.workshop.WorkshopRefusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reason not to do what was asked, by its code. */
public final class Refusals {

    public static final List<Refusal> ALL = Stream.<Refusal[]>of(
                    CommonRefusal.values(),
                    FieldRefusal.values(),
                    WorkshopRefusal.values(),
                    PeopleRefusal.values(),
                    NeedRefusal.values(),
                    IdeaRefusal.values(),
                    ItemRefusal.values(),
                    QuestionRefusal.values(),
                    VotingRefusal.values(),
                    PlanRefusal.values(),
                    PrivacyRefusal.values(),
                    UndoRefusal.values())
            .flatMap(Arrays::stream)
            .toList();

    private static final Map<String, Refusal> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Refusal::name, Function.identity()));

    private Refusals() {}

    public static Refusal byCode(String code) {
        var refusal = BY_CODE.get(code);
        if (refusal == null) {
            throw new IllegalArgumentException("no refusal is called " + code);
        }
        return refusal;
    }
}
