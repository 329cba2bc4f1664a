package dev.narada.command.dispatch;

import dev.narada.command.Outcome;

/** What a decision came to, the answer that is recorded with it, and up to which position the record was read for it. */
record Decided(Outcome outcome, byte[] answer, long position) {}
