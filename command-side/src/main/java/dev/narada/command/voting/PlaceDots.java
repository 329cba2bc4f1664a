package dev.narada.command.voting;

import static dev.narada.command.FieldRefusal.FIELD_MISSING;
import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.command.voting.VotingRefusal.BUDGET_EXCEEDED;
import static dev.narada.command.voting.VotingRefusal.IDEA_NOT_IN_VOTING;
import static dev.narada.command.voting.VotingRefusal.TOO_MANY_DOTS;
import static dev.narada.command.voting.VotingRefusal.VOTING_CLOSED;
import static dev.narada.command.voting.VotingRefusal.VOTING_UNKNOWN;
import static dev.narada.http.CommonRefusal.NOT_CHECKED_IN;
import static dev.narada.http.CommonRefusal.NOT_JOINED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_HAS_PHONE;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.TABLE_IS_NO_PERSON;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Checks;
import dev.narada.command.DataKeys;
import dev.narada.command.DecisionContext;
import dev.narada.command.FieldRefusal;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.items.Item;
import dev.narada.command.items.Items;
import dev.narada.command.model.Member;
import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.SecretChoice;
import dev.narada.events.Via;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingOpened;
import dev.narada.http.Refusal;
import java.util.List;
import java.util.Optional;
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
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .sealing(c -> Optional.of(DataKeys.ofVoting(c.votingId)))
            .keepingNothingOf(VOTING_CLOSED, VOTING_UNKNOWN)
            .refusing(
                    BUDGET_EXCEEDED,
                    FIELD_MISSING,
                    IDEA_HIDDEN,
                    IDEA_NOT_IN_VOTING,
                    IDEA_WITHDRAWN,
                    NOT_CHECKED_IN,
                    NOT_JOINED,
                    NOT_REGISTERED,
                    PERSON_HAS_PHONE,
                    PERSON_REMOVED,
                    TABLE_IS_NO_PERSON,
                    TOO_MANY_DOTS,
                    VOTING_CLOSED,
                    VOTING_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, actor) -> Ballot.of(c.workshopId(), c.votingId, c.speaker(actor)))
            .and((c, actor) -> Presence.of(c.workshopId(), c.speaker(actor)))
            .and((c, _) -> Items.standing(c.workshopId(), List.of(c.ideaId)))
            .decide(PlaceDots::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().number("dots", dots, 0, 12).fault();
    }

    /** The idea as the voting knows it: whoever stands for a group by now stands for what the group was called then. */
    private static @Nullable IdeaId choice(IdeaId asked, VotingOpened voting, Items ideas) {
        if (voting.ideaIds().contains(asked) || !ideas.stands(asked)) {
            return voting.ideaIds().contains(asked) ? asked : null;
        }
        var group = ideas.group(asked).stream().map(Item::id).toList();
        return voting.ideaIds().stream()
                .filter(idea -> group.contains(idea))
                .findFirst()
                .orElse(null);
    }

    static Outcome decide(
            PlaceDots c,
            WorkshopRules room,
            Member member,
            Ballot ballot,
            Presence presence,
            Items ideas,
            DecisionContext by) {
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
        var choice = choice(c.ideaId, voting, ideas);
        if (choice == null) {
            return refuse(IDEA_NOT_IN_VOTING);
        }
        // What was given before stays, and can be taken back.
        if (c.dots > 0 && ideas.get(c.ideaId) instanceof Item idea && idea.unavailable() instanceof Refusal gone) {
            return refuse(gone);
        }
        if (room.rules().dotsNeedCheckIn() && !presence.came(person, voting.sessionId())) {
            return refuse(NOT_CHECKED_IN);
        }
        if (c.dots > voting.dotsPerIdea()) {
            return refuse(TOO_MANY_DOTS).at("dots").telling("most", voting.dotsPerIdea());
        }
        var elsewhere = ballot.spent(person) - ballot.on(person, choice);
        if (elsewhere + c.dots > ballot.dotBudget()) {
            return refuse(BUDGET_EXCEEDED).at("dots").telling("left", ballot.dotBudget() - ballot.spent(person));
        }
        // Whoever writes down for somebody is told no more than that it is written.
        var mayKnow = !voting.secret() || by.actor().is(person);
        return mayKnow && ballot.on(person, choice) == c.dots
                ? unchanged()
                : accept(new DotsPlaced(
                        c.workshopId, c.votingId, person, new SecretChoice(new SecretChoice.Choice(choice, c.dots))));
    }
}
