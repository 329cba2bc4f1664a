package dev.narada.architecture.badhouse.app.web;

/** Planted: named as another type of its module. */
public record Namesake() {}
