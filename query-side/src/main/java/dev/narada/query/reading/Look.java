package dev.narada.query.reading;

import dev.narada.query.Audience;
import dev.narada.query.Tongue;
import dev.narada.query.Viewer;
import dev.narada.query.room.Room;
import dev.narada.query.rooms.Hall;

/**
 * One reader's look at one workshop.
 *
 * @param room      as it stands, or as it stood, already without what this reader may not see by travelling back
 * @param travelled whether it is a look at the past
 */
record Look(Hall hall, Room room, Viewer viewer, Audience audience, Tongue tongue, boolean travelled) {}
