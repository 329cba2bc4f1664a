package dev.narada.command.undo;

import static dev.narada.command.undo.Matter.Topic.*;
import static dev.narada.command.undo.Matter.all;
import static dev.narada.command.undo.Matter.each;
import static dev.narada.command.undo.Matter.the;

import dev.narada.events.Fact;
import dev.narada.events.items.ItemMergeUndone;
import dev.narada.events.items.ItemsMerged;
import dev.narada.events.people.Seated;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.DueDateSet;
import dev.narada.events.plan.OwnerAssigned;
import dev.narada.events.plan.StatusReported;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.voting.VotingOpened;
import java.util.List;

/** What a later fact says otherwise, or builds on: mostly what it settles itself, and here what else. */
final class Stirs {

    private Stirs() {}

    static List<Matter> by(Fact fact) {
        return switch (fact) {
            // Several merges may stand in one item; only what takes that item away builds on them.
            case ItemsMerged it -> all(each(GROUP, it.itemIds()), each(ITEM, it.itemIds()));
            case ItemMergeUndone it -> each(GROUP, it.itemIds());
            case VotingOpened it -> each(ITEM, it.ideaIds());
            case DecisionProposed it -> each(ITEM, it.ideaIds());
            case DecisionTaken it -> all(each(ITEM, it.ideaIds()), each(FATE, it.ideaIds()), each(FATE, it.setAside()));
            case ActionAdopted it -> all(the(ACTION, it.actionId()), each(ITEM, it.ideaIds()));
            // Filling an action in does not stand in the way of taking it off the plan again.
            case ActionAmended it -> the(WORDING, it.actionId());
            case OwnerAssigned it -> the(OWNER, it.actionId());
            case DueDateSet it -> the(DUE, it.actionId());
            case StatusReported it -> the(STATUS, it.actionId());
            case Seated it -> all(Stakes.of(it), the(TABLES, it.sessionId()));
            case ParticipantErased it -> all(the(SIGN_UP, it.participantId()), the(MEMBER, it.participantId()));
            case Fact it -> Stakes.of(it);
        };
    }
}
