package dev.narada.command.items;

import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.items.ItemRefusal.TOO_MANY_ITEMS;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;

import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.model.Contribution;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.ThemeId;
import dev.narada.http.Role;
import org.jspecify.annotations.Nullable;

/** The rules of saying something new, the same for needs and ideas. */
public final class Proposing {

    private Proposing() {}

    /** Why nothing can be added by this person now, phases left aside; null when it can. */
    public static @Nullable Outcome obstacle(
            WorkshopRules room,
            Member member,
            Contributor contributor,
            @Nullable ThemeId theme,
            @Nullable ParticipantId speaker,
            DecisionContext by) {
        var no = firstOf(room.shut(), speaker == null ? null : member.voiceless(room, by), room.unfit(theme));
        if (no != null) {
            return refuse(no);
        }
        var most = room.rules().itemsPerPerson();
        return speaker != null && contributor.said(room.stage().session()) >= most
                ? refuse(TOO_MANY_ITEMS).telling("most", most)
                : null;
    }

    /** Why this person cannot speak at all: a participant must be registered, a scribe may write for the room. */
    public static @Nullable Outcome stranger(@Nullable ParticipantId speaker, DecisionContext by) {
        return speaker == null && !by.actor().role().atLeast(Role.SCRIBE) ? refuse(NOT_REGISTERED) : null;
    }

    /** The phase is over: the offer is to hand it to the facilitator. */
    public static @Nullable Outcome late(WorkshopRules room, Contribution contribution, DecisionContext by) {
        var no = room.silences(contribution, by);
        var offer = contribution == Contribution.NEED ? "HandInNeed" : "HandInIdea";
        return no == null ? null : refuse(no).telling("offer", offer);
    }
}
