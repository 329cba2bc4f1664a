package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.ItemRefusal.TOO_MANY_ITEMS;
import static dev.narada.http.CommonRefusal.NOT_ALLOWED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;

import dev.narada.command.DecisionContext;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Words;
import dev.narada.command.model.Contribution;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.items.ItemHandedIn;
import dev.narada.events.items.ItemProposed;
import dev.narada.http.Refusal;
import dev.narada.http.Role;
import org.jspecify.annotations.Nullable;

/** The rules of saying something new, in its phase or after it; the same for needs and ideas. */
final class Proposing {

    private Proposing() {}

    /** Puts it on the board, where it waits if the room moderates first; the same id again is put in other words. */
    public static Outcome propose(
            Proposal c, WorkshopRules room, Member member, Items items, Contributor contributor, DecisionContext by) {
        var speaker = c.speaker(by.actor());
        var old = items.get(c.item());
        var unknown = items.unknown(c.needs());
        if (speaker == null && isStranger(by)) {
            return refuse(NOT_REGISTERED);
        }
        if (c.origin() != null && !by.actor().role().atLeast(Role.FACILITATOR)) {
            return refuse(NOT_ALLOWED).at("origin");
        }
        if (old != null) {
            if (firstOf(room.shut(), speaker == null ? null : member.absent()) instanceof Refusal no) {
                return refuse(no);
            }
            var said = new Setting(c.track(), c.tableId(), c.answers());
            return unknown != null
                    ? refuse(unknown).at("answers")
                    : new Wording(c.item(), c.title(), c.text(), c.themeId(), said, null)
                            .reword(c.workshopId(), room, old, speaker, by);
        }
        if (obstacle(c, room, member, contributor, by) instanceof Outcome no) {
            return no;
        }
        if (unknown != null) {
            return refuse(unknown).at("answers");
        }
        if (late(c, room, by) instanceof Outcome no) {
            return no;
        }
        var session = room.stage().session();
        return accept(ItemProposed.of(
                c.workshopId(),
                c.item(),
                c.needs(),
                c.themeId(),
                c.track(),
                session,
                c.tableId() == null ? contributor.tableIn(session) : c.tableId(),
                Words.text(c.title()),
                Words.maybe(c.text()),
                OnBehalf.heard(c.via(), by.actor()),
                speaker,
                OnBehalf.recordedBy(by.actor()),
                room.rules().preModeration() && !by.actor().role().atLeast(Role.FACILITATOR),
                c.origin()));
    }

    /** Puts it in the late tray, whatever the phase. */
    public static Outcome handIn(
            Proposal c, WorkshopRules room, Member member, Items items, Contributor contributor, DecisionContext by) {
        var speaker = c.speaker(by.actor());
        var old = items.get(c.item());
        if (speaker == null && isStranger(by)) {
            return refuse(NOT_REGISTERED);
        }
        if (old != null) {
            return speaker == null || old.isBy(speaker) ? unchanged() : refuse(NOT_ALLOWED);
        }
        if (obstacle(c, room, member, contributor, by) instanceof Outcome no) {
            return no;
        }
        if (items.unknown(c.needs()) instanceof Refusal unknown) {
            return refuse(unknown).at("answers");
        }
        var session = room.stage().session();
        return accept(ItemHandedIn.of(
                c.workshopId(),
                c.item(),
                c.needs(),
                c.themeId(),
                c.track(),
                session,
                c.tableId() == null ? contributor.tableIn(session) : c.tableId(),
                Words.text(c.title()),
                Words.maybe(c.text()),
                OnBehalf.heard(c.via(), by.actor()),
                speaker,
                OnBehalf.recordedBy(by.actor())));
    }

    /** A participant must be registered to speak at all; a scribe may write for the room. */
    private static boolean isStranger(DecisionContext by) {
        return !by.actor().role().atLeast(Role.SCRIBE);
    }

    /** Why nothing can be added by this person now, phases left aside; null when it can. */
    private static @Nullable Outcome obstacle(
            Proposal c, WorkshopRules room, Member member, Contributor contributor, DecisionContext by) {
        var speaker = c.speaker(by.actor());
        var no = firstOf(room.shut(), speaker == null ? null : member.voiceless(room, by), room.unfit(c.themeId()));
        if (no != null) {
            return refuse(no);
        }
        var most = room.rules().itemsPerPerson();
        return speaker != null && contributor.said(room.stage().session()) >= most
                ? refuse(TOO_MANY_ITEMS).telling("most", most)
                : null;
    }

    /** The phase is over: the offer is to hand it to the facilitator. */
    private static @Nullable Outcome late(Proposal c, WorkshopRules room, DecisionContext by) {
        return switch (c.item()) {
            case NeedId _ -> late(room.silences(Contribution.NEED, by), "HandInNeed");
            case IdeaId _ -> late(room.silences(Contribution.IDEA, by), "HandInIdea");
        };
    }

    private static @Nullable Outcome late(@Nullable Refusal no, String offer) {
        return no == null ? null : refuse(no).telling("offer", offer);
    }
}
