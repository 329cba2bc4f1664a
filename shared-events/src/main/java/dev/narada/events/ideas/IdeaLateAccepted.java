package dev.narada.events.ideas;

import dev.narada.events.IdeaId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** An idea from the late tray stands on the board. */
@Stored("ideas.late_accepted")
public record IdeaLateAccepted(WorkshopId workshopId, IdeaId ideaId) implements IdeaFact {}
