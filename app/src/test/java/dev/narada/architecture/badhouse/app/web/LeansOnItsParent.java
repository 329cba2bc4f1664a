package dev.narada.architecture.badhouse.app.web;

import dev.narada.architecture.badhouse.app.LeansOnItsChild;

/** Planted: goes back to the package that leans on it. */
public record LeansOnItsParent(LeansOnItsChild parent) {}
