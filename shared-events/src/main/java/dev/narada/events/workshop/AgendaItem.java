package dev.narada.events.workshop;

import dev.narada.events.Lines;
import dev.narada.events.Phase;
import org.jspecify.annotations.Nullable;

/** One planned part of a meeting; title and text are the card that the board shows in that phase. */
public record AgendaItem(
        Phase phase,
        String title,
        int minutes,
        @Lines @Nullable String text) {}
