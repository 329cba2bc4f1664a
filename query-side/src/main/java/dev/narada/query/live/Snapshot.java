package dev.narada.query.live;

import dev.narada.query.Positioned;

/** A view whole, as it stands at a position: for whoever has nothing yet, and where no delta leads further. */
public record Snapshot<V extends Positioned>(long position, V view) {}
