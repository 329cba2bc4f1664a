package dev.narada.command.voting;

import static dev.narada.command.CommonRefusal.NOT_CHECKED_IN;
import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.voting.VotingRefusal.BUDGET_EXCEEDED;
import static dev.narada.command.voting.VotingRefusal.IDEA_NOT_IN_VOTING;
import static dev.narada.command.voting.VotingRefusal.TOO_MANY_DOTS;
import static dev.narada.command.voting.VotingRefusal.VOTING_UNKNOWN;

import dev.narada.command.By;
import dev.narada.command.Checks;
import dev.narada.command.FieldRefusal;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.knowledge.Member;
import dev.narada.command.knowledge.Presence;
import dev.narada.command.knowledge.Room;
import dev.narada.events.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.SecretChoice;
import dev.narada.events.Via;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import dev.narada.events.voting.DotsPlaced;
import org.jspecify.annotations.Nullable;

/**
 * Sets how many dots one person gives to one idea; the choice is sealed under the voting's own key. How it came in
 * ({@code via}) may be said, as with all that a scribe writes for others, and is not kept.
 */
public record PlaceDots(
        WorkshopId workshopId,
        VotingId votingId,
        IdeaId ideaId,
        int dots,
        @Nullable ParticipantId onBehalfOf,
        @Nullable Via via)
        implements OnBehalf {

    public static final Slice<PlaceDots> SLICE = Slice.of(PlaceDots.class)
            .knowing((c, _) -> Room.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, actor) -> Ballot.of(c.workshopId(), c.votingId, c.speaker(actor)))
            .and((c, actor) -> Presence.of(c.workshopId(), c.speaker(actor)))
            .decide(PlaceDots::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().number("dots", dots, 0, 12).fault();
    }

    static Outcome decide(PlaceDots c, Room room, Member member, Ballot ballot, Presence presence, By by) {
        var person = c.speaker(by.actor());
        if (person == null) {
            return refuse(FieldRefusal.FIELD_MISSING).at("onBehalfOf").telling("field", "onBehalfOf");
        }
        var voting = ballot.opened();
        var no = firstOf(
                room.shut(), member.voiceless(room, by), member.isTable(), member.answersAlone(c), ballot.over());
        if (no != null || voting == null) {
            return refuse(no == null ? VOTING_UNKNOWN : no);
        }
        if (!voting.ideaIds().contains(c.ideaId)) {
            return refuse(IDEA_NOT_IN_VOTING);
        }
        if (room.rules().dotsNeedCheckIn() && !presence.came(person, voting.sessionId())) {
            return refuse(NOT_CHECKED_IN);
        }
        if (c.dots > voting.dotsPerIdea()) {
            return refuse(TOO_MANY_DOTS).at("dots").telling("most", voting.dotsPerIdea());
        }
        var elsewhere = ballot.spent(person) - ballot.on(person, c.ideaId);
        if (elsewhere + c.dots > ballot.dotBudget()) {
            return refuse(BUDGET_EXCEEDED).at("dots").telling("left", ballot.dotBudget() - ballot.spent(person));
        }
        return ballot.on(person, c.ideaId) == c.dots
                ? unchanged()
                : accept(new DotsPlaced(
                        c.workshopId, c.votingId, person, new SecretChoice(new SecretChoice.Choice(c.ideaId, c.dots))));
    }
}
