package dev.narada.query.projection;

import dev.narada.events.WorkshopId;
import java.time.Instant;

/**
 * A workshop whose views stand still because an event could not be taken in. Nothing is skipped: they go on from the
 * start once somebody has them rebuilt.
 */
public record StandstillWorkshop(WorkshopId workshopId, long position, String sentence, Instant since) {}
