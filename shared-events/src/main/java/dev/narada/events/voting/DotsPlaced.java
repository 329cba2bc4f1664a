package dev.narada.events.voting;

import dev.narada.events.ParticipantId;
import dev.narada.events.SecretChoice;
import dev.narada.events.Stored;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;

/** One person set their dots on one idea; which and how many is sealed under the voting's own key. */
@Stored("voting.dots_placed")
public record DotsPlaced(WorkshopId workshopId, VotingId votingId, ParticipantId participantId, SecretChoice choice)
        implements VotingFact {}
