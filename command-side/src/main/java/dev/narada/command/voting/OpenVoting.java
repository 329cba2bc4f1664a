package dev.narada.command.voting;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_MERGED;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.command.voting.VotingRefusal.ANOTHER_VOTING_OPEN;
import static dev.narada.command.voting.VotingRefusal.TOO_FEW_IDEAS;
import static dev.narada.command.voting.VotingRefusal.VOTING_EXISTS;
import static dev.narada.http.CommonRefusal.SESSION_NOT_OPEN;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DataKeys;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.items.Absence;
import dev.narada.command.items.Items;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.voting.VotingPromise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the room choose among ideas with a budget of dots; what is promised with it cannot be taken back. */
public record OpenVoting(
        WorkshopId workshopId,
        VotingId votingId,
        @Nullable SessionId sessionId,
        List<IdeaId> ideaIds,
        @Nullable Integer dotBudget,
        @Nullable Integer dotsPerIdea,
        @Nullable Boolean secret)
        implements Command {

    public static final Slice<OpenVoting> SLICE = Slice.of(OpenVoting.class)
            .by(FACILITATOR)
            .creating(VotingOpened.class, VotingOpened::votingId)
            .opening(c -> DataKeys.ofVoting(c.votingId))
            .refusing(
                    ANOTHER_VOTING_OPEN,
                    IDEA_HIDDEN,
                    IDEA_MERGED,
                    IDEA_UNKNOWN,
                    IDEA_WITHDRAWN,
                    SESSION_NOT_OPEN,
                    SESSION_UNKNOWN,
                    TOO_FEW_IDEAS,
                    VOTING_EXISTS)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.standing(c.workshopId(), c.ideaIds))
            .and((c, _) -> OpenVotings.in(c.workshopId()))
            .and((c, _) -> Ballot.of(c.workshopId(), c.votingId, null))
            .decide(OpenVoting::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .list("ideaIds", ideaIds, 0, 100)
                .number("dotBudget", dotBudget, 1, 12)
                .number("dotsPerIdea", dotsPerIdea, 1, 12)
                .fault();
    }

    static Outcome decide(
            OpenVoting c, WorkshopRules room, Items ideas, OpenVotings others, Ballot before, DecisionContext by) {
        var session = c.sessionId == null ? room.stage().session() : c.sessionId;
        var no = firstOf(
                room.shut(),
                session == null ? SESSION_NOT_OPEN : room.unknown(session),
                session == null || room.isOpen(session) ? null : SESSION_NOT_OPEN,
                c.ideaIds.size() < 2 ? TOO_FEW_IDEAS : null,
                ideas.unknown(c.ideaIds));
        if (no != null || session == null) {
            return refuse(no == null ? SESSION_NOT_OPEN : no);
        }
        var secret = c.secret == null || c.secret;
        var opened = new VotingOpened(
                c.workshopId,
                c.votingId,
                session,
                c.ideaIds,
                c.dotBudget == null ? room.rules().dotBudget() : c.dotBudget,
                c.dotsPerIdea == null ? room.rules().dotsPerIdea() : c.dotsPerIdea,
                secret,
                secret ? List.of(VotingPromise.values()) : List.of());
        if (before.opened() != null) {
            return opened.equals(before.opened()) ? unchanged() : refuse(VOTING_EXISTS);
        }
        for (var ref : c.ideaIds) {
            var idea = ideas.get(ref);
            var unfit = idea == null
                    ? Absence.UNKNOWN.of(ref)
                    : firstOf(idea.unavailable(), ideas.stands(ref) ? null : Absence.MERGED.of(ref));
            if (unfit != null) {
                return refuse(unfit).at("ideaIds");
            }
        }
        return others.open() != null ? refuse(ANOTHER_VOTING_OPEN) : accept(opened);
    }
}
