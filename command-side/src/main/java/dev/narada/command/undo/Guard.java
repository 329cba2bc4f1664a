package dev.narada.command.undo;

import dev.narada.command.Actor;
import dev.narada.command.compensation.Aspect;
import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.Id;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionEndorsed;
import dev.narada.events.questions.QuestionEndorsementWithdrawn;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.log.Criterion;
import dev.narada.log.Tag;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What taking an act back rests on: all that may say otherwise about the same things, and what its opposites ask the
 * record for. Endorsements only aspect to one another.
 */
final class Guard {

    private static final Set<Class<? extends Fact>> VOICES = Set.of(
            ItemEndorsed.class,
            ItemEndorsementWithdrawn.class,
            QuestionEndorsed.class,
            QuestionEndorsementWithdrawn.class);
    private static final Set<String> ALL_BUT_VOICES =
            names(type -> VOICES.stream().noneMatch(voice -> voice.isAssignableFrom(type)));
    private static final Set<String> MEETINGS_AND_REMOVALS =
            names(type -> WorkshopFact.class.isAssignableFrom(type) || PrivacyFact.class.isAssignableFrom(type));

    private Guard() {}

    /** Finds out by trying: whatever is asked on the way is noted. */
    static Set<Criterion> of(WorkshopId workshop, Acts acts, Actor actor) {
        var guard = new HashSet<Criterion>();
        guard.add(new Criterion(Set.of(Tag.of(workshop.tag())), MEETINGS_AND_REMOVALS));
        for (var fact : acts.act()) {
            for (var aspect : Compensable.of(fact.event()).effects()) {
                guard.add(about(workshop, aspect));
            }
        }
        var known = acts.all();
        Undo.takenBack(acts.act(), known, actor);
        guard.addAll(known.asked());
        return guard;
    }

    /** A fact that settles the same aspect names the same things; aspects that name nothing are the meetings' own. */
    private static Criterion about(WorkshopId workshop, Aspect aspect) {
        var tags = new HashSet<>(Set.of(Tag.of(workshop.tag())));
        for (var part : aspect.of()) {
            if (part instanceof Id id) {
                tags.add(Tag.of(id.tag()));
            }
        }
        if (tags.size() == 1) {
            return new Criterion(tags, MEETINGS_AND_REMOVALS);
        }
        return new Criterion(tags, aspect.topic() == Aspect.Topic.VOICE ? Set.of() : ALL_BUT_VOICES);
    }

    private static Set<String> names(Predicate<Class<? extends Fact>> among) {
        return Facts.BY_NAME.entrySet().stream()
                .filter(each -> among.test(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
