package dev.narada.events.questions;

import dev.narada.events.Fact;

/** What the room wants to know. */
public sealed interface QuestionFact extends Fact
        permits QuestionAsked, QuestionEndorsed, QuestionEndorsementWithdrawn, QuestionAnswered {}
