package dev.narada.events.workshop;

import dev.narada.events.TableId;

/** A small group working in parallel, such as "Stolik 2". */
public record Table(TableId tableId, String name) {}
