package dev.narada.command.undo;

import static dev.narada.command.Outcome.acceptAny;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.compensation.UndoRefusal.ACT_UNKNOWN;
import static dev.narada.command.compensation.UndoRefusal.ANOTHERS_VOICE;
import static dev.narada.command.compensation.UndoRefusal.CANNOT_BE_UNDONE;
import static dev.narada.command.compensation.UndoRefusal.DECISION_STANDS;
import static dev.narada.command.compensation.UndoRefusal.LATER_ACT_BUILDS_ON_IT;
import static dev.narada.command.compensation.UndoRefusal.NOTHING_EARLIER;
import static dev.narada.command.compensation.UndoRefusal.SEAT_GIVEN;
import static dev.narada.command.compensation.UndoRefusal.WORDS_REMOVED;
import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.command.items.ItemRefusal.GROUP_DECIDED;
import static dev.narada.command.items.ItemRefusal.GROUP_IN_VOTING;
import static dev.narada.command.items.NeedRefusal.NEED_HIDDEN;
import static dev.narada.command.items.NeedRefusal.NEED_WITHDRAWN;
import static dev.narada.command.plan.PlanRefusal.ACTION_DONE;
import static dev.narada.command.workshop.WorkshopRefusal.ANOTHER_SESSION_OPEN;
import static dev.narada.command.workshop.WorkshopRefusal.BUDGET_SPENT;
import static dev.narada.command.workshop.WorkshopRefusal.SESSIONS_OVERLAP;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_ENDS_BEFORE_START;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_MISSING;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_NUMBER_TAKEN;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_STILL_OPEN;
import static dev.narada.command.workshop.WorkshopRefusal.THEME_NAME_TAKEN;
import static dev.narada.command.workshop.WorkshopRefusal.TOO_MANY_SESSIONS;
import static dev.narada.http.CommonRefusal.NOT_ALLOWED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.SESSION_CLOSED;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;
import static dev.narada.http.CommonRefusal.THEME_UNKNOWN;
import static dev.narada.http.CommonRefusal.WORKSHOP_CLOSED;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.compensation.Before;
import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.http.Refusal;
import dev.narada.http.Role;
import dev.narada.log.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what one command did: one's own last act, or the one at a position, which for a scribe is one's own too.
 * All its facts are answered by their opposites, or by what was so before, in one commit. Refused where nothing takes the
 * act back, and where somebody has changed the same since or built on it: then that has to be undone first.
 */
public record Undo(WorkshopId workshopId, @Nullable Long position) implements Command {

    public static final Slice<Undo> SLICE = Slice.of(Undo.class)
            .by(SCRIBE)
            .refusing(
                    ACTION_DONE,
                    ACT_UNKNOWN,
                    ANOTHERS_VOICE,
                    ANOTHER_SESSION_OPEN,
                    BUDGET_SPENT,
                    CANNOT_BE_UNDONE,
                    DECISION_STANDS,
                    GROUP_DECIDED,
                    GROUP_IN_VOTING,
                    IDEA_HIDDEN,
                    IDEA_WITHDRAWN,
                    LATER_ACT_BUILDS_ON_IT,
                    NEED_HIDDEN,
                    NEED_WITHDRAWN,
                    NOTHING_EARLIER,
                    PERSON_REMOVED,
                    SEAT_GIVEN,
                    SESSIONS_OVERLAP,
                    SESSION_CLOSED,
                    SESSION_ENDS_BEFORE_START,
                    SESSION_MISSING,
                    SESSION_NUMBER_TAKEN,
                    SESSION_STILL_OPEN,
                    THEME_NAME_TAKEN,
                    THEME_RETIRED,
                    THEME_UNKNOWN,
                    TOO_MANY_SESSIONS,
                    WORDS_REMOVED)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and(Acts::of)
            .decide(Undo::decide);

    static Outcome decide(Undo c, WorkshopRules room, Acts acts, DecisionContext by) {
        if (!room.scheduled()) {
            return refuse(WORKSHOP_UNKNOWN);
        }
        var act = acts.act();
        if (act.isEmpty()) {
            return refuse(ACT_UNKNOWN);
        }
        if (by.actor().role() == Role.SCRIBE
                && !act.getFirst().actor().equals(by.actor().pseudonym())) {
            return refuse(NOT_ALLOWED);
        }
        if (room.closed() && !(act.getFirst().event() instanceof WorkshopClosed)) {
            return refuse(WORKSHOP_CLOSED);
        }
        return takenBack(act, acts.all(), by.actor());
    }

    static Outcome takenBack(List<Recorded<Fact>> act, Before now, Actor actor) {
        var facts = new ArrayList<Fact>();
        Refusal stays = null;
        for (var fact : act) {
            var later = Later.wordOn(fact, now).orElse(null);
            switch (Compensable.of(fact.event()).compensation(new UndoContext(fact, now.until(fact), now, actor))) {
                case Compensation.Barred barred -> {
                    return refuse(barred.why());
                }
                case Compensation.Stays it -> stays = it.why();
                case Compensation.Back back -> {
                    if (later == null || later.event().equals(fact.event())) {
                        facts.addAll(back.facts());
                    } else if (!back.facts().contains(later.event())) {
                        return refuse(LATER_ACT_BUILDS_ON_IT).telling("later", later.position());
                    }
                }
            }
        }
        if (facts.isEmpty() && stays != null) {
            return refuse(stays);
        }
        return acceptAny(Seats.areTouchedBy(facts) ? settled(facts, now) : facts);
    }

    /** Seats that come free go to the first in line here too. */
    private static List<Fact> settled(List<Fact> facts, Before now) {
        return now.know(Seats.in(facts.getFirst().workshopId())).settled(facts);
    }
}
