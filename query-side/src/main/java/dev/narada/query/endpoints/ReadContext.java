package dev.narada.query.endpoints;

import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.Viewer;
import dev.narada.query.projection.LiveWorkshop;
import dev.narada.query.state.WorkshopState;

/**
 * One reader's look at one workshop.
 *
 * @param room      as it stands, or as it stood, already without what this reader may not see by travelling back
 * @param travelled whether it is a look at the past
 */
record ReadContext(
        LiveWorkshop hall, WorkshopState room, Viewer viewer, Audience audience, Language tongue, boolean travelled) {}
