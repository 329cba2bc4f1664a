package dev.narada.command.people;

import dev.narada.command.DecisionModel;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.RegistrationChanged;
import org.jspecify.annotations.Nullable;

/** What one person has told about themselves; what was left out later stays as it was. */
record Profile(
        @Nullable Personal name,
        @Nullable Personal organisation,
        @Nullable Personal contact,
        @Nullable String noticeVersion) {

    static DecisionModel<Profile> of(WorkshopId workshop, ParticipantId person) {
        return DecisionModel.of(new Profile(null, null, null, null))
                .about(workshop, person)
                .on(
                        ParticipantRegistered.class,
                        (it, f) -> it.telling(f.name(), f.organisation(), f.contact(), f.noticeVersion()))
                .on(
                        ParticipantWaitlisted.class,
                        (it, f) -> it.telling(f.name(), f.organisation(), f.contact(), f.noticeVersion()))
                .on(
                        RegistrationChanged.class,
                        (it, f) -> it.telling(f.name(), f.organisation(), f.contact(), f.noticeVersion()));
    }

    /** The same with what was told now. */
    Profile telling(
            @Nullable Personal newName,
            @Nullable Personal newOrganisation,
            @Nullable Personal newContact,
            @Nullable String newVersion) {
        return new Profile(
                newName == null ? name : newName,
                newOrganisation == null ? organisation : newOrganisation,
                newContact == null ? contact : newContact,
                newVersion == null ? noticeVersion : newVersion);
    }
}
