package dev.narada.events.needs;

import dev.narada.events.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** A need from the late tray stands on the board. */
@Stored("needs.late_accepted")
public record NeedLateAccepted(WorkshopId workshopId, NeedId needId) implements NeedFact {}
