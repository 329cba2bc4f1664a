package dev.narada.events.people;

import dev.narada.events.Fact;

/** Who signed up, who came, who agreed to what. */
public sealed interface PersonFact extends Fact
        permits ParticipantRegistered,
                ParticipantWaitlisted,
                RegistrationChanged,
                RegistrationCancelled,
                SeatOffered,
                AttendanceConfirmed,
                AttendanceDeclined,
                CheckedIn,
                CheckInUndone,
                CheckedOut,
                PresenceCorrected,
                ParticipantRemoved,
                ParticipantReinstated,
                ConsentGiven,
                ConsentWithdrawn,
                Seated {}
