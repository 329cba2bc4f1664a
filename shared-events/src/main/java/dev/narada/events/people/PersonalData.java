package dev.narada.events.people;

import dev.narada.events.ParticipantId;

/** A fact with data of one person in it, sealed under that person's key. */
public interface PersonalData {

    ParticipantId participantId();
}
