package dev.narada.events.privacy;

import dev.narada.events.Fact;

/** What was removed from the record, and on which ground. */
public sealed interface PrivacyFact extends Fact permits ParticipantErased, TextRedacted {}
