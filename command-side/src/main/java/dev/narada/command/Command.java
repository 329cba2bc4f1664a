package dev.narada.command;

import dev.narada.events.WorkshopId;

/** Something that somebody wants to happen in one workshop. Its simple name is its name for outside programs. */
public interface Command {

    WorkshopId workshopId();
}
