package dev.narada.events.evaluation;

/** Three answers from 1 (not at all) to 5 (very much). */
public record Answers(int useful, int heard, int comeAgain) {}
