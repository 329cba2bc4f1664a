package dev.narada.architecture.badhouse.app;

import dev.narada.architecture.badhouse.app.web.LeansOnItsParent;

/** Planted: a root package that leans on a package that leans on it. */
public record LeansOnItsChild(LeansOnItsParent child) {}
